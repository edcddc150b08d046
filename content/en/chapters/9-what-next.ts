import { type Chapter, figure, finding, heading, paragraph, telling, unanswered } from '../../chapter';
import { bridge, fact, ours } from '../../prose';

export const whatNext = {
  slug: 'what-next',
  title: 'Has Russia lost Azerbaijan?',
  standfirst: 'What each account argues, and what neither can know.',
  blocks: [
    paragraph(
      fact(
        'the-question',
        'Regional analysts, Account B says, no longer ask whether ties are strained; they ask whether Azerbaijan is already lost.',
      ),
      bridge('To lose something, you must have had it: can one country ever have another?'),
      bridge('Before you answer, here is the whole story at a glance.'),
    ),
    figure('escalation'),
    telling(
      'a',
      'What Account A argues',
      fact(
        ['no-longer-afraid', 'others-may-follow'],
        'Account A never asks the question; its reading, which follows, starts from Azerbaijan rather than from Russia.',
      ),
      [
        paragraph(
          fact(
            'no-longer-afraid',
            'Free of its dependence, Azerbaijan has stopped being afraid to demand respect, for the country and for its people.',
          ),
          fact(
            'no-leverage',
            'The analyst Ramis Yunus, who is not Arif Yunusov, thinks that pressure by arrests will not work.',
          ),
          fact(
            'no-leverage',
            'Moscow “no longer has any real leverages”, says Yunus, above all because Azerbaijan has Turkey and nuclear-armed Pakistan as allies.',
          ),
          fact(
            'others-may-follow',
            'Russia cannot hold Azerbaijan back, and that could embolden others in the post-Soviet space, over which Putin spun a “web of fear”.',
          ),
          fact(
            'visits-due',
            'In Baku visitors were expected: Pakistan’s prime minister on 3 July, Turkey’s president on 4 July.',
          ),
        ),
      ],
      ours(['no-leverage', 'visits-due'], 'Account A cites one analyst for all this, and ends before the visits.'),
    ),
    telling(
      'b',
      'What Account B says',
      fact(
        'the-question',
        'Account B asks the question outright, reports what others believe, and never answers yes or no.',
      ),
      [
        paragraph(
          fact(
            'grip-slipping',
            'Many people believe that Moscow is quickly losing its hold on Baku: the crash is still fresh in their minds, and the arrests stir more anger.',
          ),
          fact(
            'no-retreat',
            'In its own voice Account B says that relations are “hanging by a thread”, and an alliance is “collapsing in full view”.',
          ),
          fact('no-retreat', 'Azerbaijan gives no sign of backing down.'),
          fact('kremlin-cautious', 'Perhaps the Kremlin hopes for calm.'),
        ),
      ],
      ours(
        ['the-question', 'grip-slipping'],
        'Account B rests this on analysts and on many people, and does not say who they are.',
      ),
    ),
    heading('What neither can know'),
    paragraph(
      bridge('Both were written while the story was still moving.'),
      ours(
        ['the-question', 'no-longer-afraid', 'grip-slipping'],
        'Nobody cited in Account A or Account B makes the case that the answer is no.',
      ),
      bridge('That does not mean that nobody could.'),
    ),
    finding(),
    figure('differences'),
    paragraph(bridge('What would you need to see before you said yes, or no?')),
    unanswered(
      'What do people in Azerbaijan and in Russia want from each other?',
      'What do the two governments say to each other in private?',
      'Do the two countries still trade, travel and work together as before?',
      'What would have to happen for the two to make up?',
    ),
  ],
} satisfies Chapter;
