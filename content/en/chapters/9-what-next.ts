import { type Chapter, figure, heading, paragraph, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const whatNext = {
  slug: 'what-next',
  title: 'Has Russia lost Azerbaijan?',
  standfirst: 'What each account would answer, and what neither can know.',
  blocks: [
    paragraph(
      fact(
        'the-question',
        'Regional analysts, Account B says, no longer ask whether ties are strained; they ask whether Azerbaijan is already lost.',
      ),
      bridge('To lose something, you must have had it: can one country ever have another?'),
      bridge('Before you answer, here is the whole climb at a glance.'),
    ),
    figure('escalation'),
    heading('What Account A would answer'),
    paragraph(
      fact(
        ['no-longer-afraid', 'others-may-follow'],
        'Account A never puts the question in those words, but its argument leans towards yes.',
      ),
      fact(
        'no-longer-afraid',
        'Free of its dependence, Account A says, Azerbaijan no longer fears to demand respect for itself and its people.',
      ),
      fact(
        'no-leverage',
        'Ramis Yunus, an analyst whom Account A quotes, believes that Russia cannot put pressure on Azerbaijan through arrests.',
      ),
      background('He is not Arif Yunusov, the analyst whom Account B quotes.'),
      fact(
        'no-leverage',
        'Moscow has no real leverage left, says Yunus, above all because Azerbaijan is allied with Turkey and with nuclear-armed Pakistan.',
      ),
      background('Leverage is the power to make others give way.'),
      fact(
        'others-may-follow',
        'Russia cannot hold Azerbaijan back, Account A argues, and other post-Soviet countries might break away too.',
      ),
      fact(
        'visits-due',
        'When Account A was written, two visits to Baku lay ahead: Pakistan’s prime minister was due on 3 July, Turkey’s president on 4 July.',
      ),
    ),
    heading('What Account B would answer'),
    paragraph(
      fact('the-question', 'Account B asks the question outright, and leaves it standing.'),
      fact(
        'grip-slipping',
        'Many people, whom Account B does not name, think that Moscow is quickly losing its hold on Baku.',
      ),
      fact(
        'no-retreat',
        'In its own voice Account B says that ties are “hanging by a thread” and the alliance is “collapsing in full view”.',
      ),
      fact('no-retreat', 'Azerbaijan, Account B adds, has raised the stakes and shows no sign of backing down.'),
      fact('kremlin-cautious', 'But the Kremlin, Account B also says, may be hoping for calm.'),
    ),
    heading('What neither can know'),
    paragraph(
      bridge('Both were written while the story was still moving, before anyone could know how it would end.'),
      fact(
        ['the-question', 'no-longer-afraid', 'grip-slipping'],
        'Nobody quoted in Account A or Account B makes the case that the answer is no.',
      ),
      bridge('That does not mean that nobody could.'),
    ),
    figure('differences'),
    unanswered(
      'What do people in Azerbaijan and in Russia want from each other?',
      'What do the two governments say to each other in private?',
      'Do the two countries still trade, travel and work together as before?',
      'What would have to happen for the two to make up?',
    ),
    paragraph(bridge('What would you need to see before you said yes, or no?')),
  ],
} satisfies Chapter;
