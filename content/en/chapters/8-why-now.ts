import { type Chapter, difference, paragraph, telling, unanswered } from '../../chapter';
import { background, bridge, fact, ours } from '../../prose';

export const whyNow = {
  slug: 'why-now',
  title: 'Why now?',
  standfirst: 'Power, people or two presidents: what could be driving it?',
  blocks: [
    paragraph(
      bridge('Events do not explain themselves.'),
      fact(
        ['russia-weaker', 'personal-grudges'],
        'For Account A the reason is power; for the one analyst whom Account B names, it is largely two men and their grudges.',
      ),
      bridge('Neither case can be proved here, so each is given its own room.'),
    ),
    telling(
      'a',
      'Account A’s case: the balance has tipped',
      fact(
        ['less-dependent', 'russia-weaker'],
        'What follows is Account A’s own reading, and it has two halves: Azerbaijan has grown freer, and Russia weaker.',
      ),
      [
        paragraph(
          fact(
            ['less-dependent', 'no-longer-afraid'],
            'With Karabakh settled, Baku needs Moscow far less, and has lost its fear of demanding respect.',
          ),
          fact(
            'russia-weaker',
            'Moscow, meanwhile, is stuck in Ukraine, in a war with no end in sight, and hit hard by sanctions.',
          ),
          fact('allies-unaided', 'Syria, Armenia and Iran were its allies, and it was unable to help them.'),
          fact(
            'manpower',
            'Its manpower is spent; what is left is mass mobilisation, calling up civilians, at a high price for the economy.',
          ),
          fact('stockpiles-economy', 'The weapons inherited from Soviet times are gone.'),
          fact(
            'stockpiles-economy',
            'Even top officials, Account A says, admitted at the St Petersburg Economic Forum that the economy is in decline.',
          ),
          fact(
            'russia-weaker',
            'A country that no longer looks all-powerful, the argument ends, can no longer count on the loyalty of others.',
          ),
        ),
        paragraph(
          fact(
            'ukraine-sympathy',
            'Sympathy counts too, Account A adds: much of the former Soviet population feels for the Ukrainians, and millions resent Russia for the war.',
          ),
          fact(
            'report-az-ukraine',
            'It quotes Report.Az, an outlet in Azerbaijan, from 29 June: where a “fraternal Slavic nation” meets “such cruelty”, others must expect worse.',
          ),
          background('Ukrainian, like Russian, is a Slavic language; Azerbaijani is a Turkic one.'),
        ),
        paragraph(
          fact(
            'west-attention',
            'Last, Account A looks ahead: as the fighting in the Middle East dies down, the West may turn to Ukraine again.',
          ),
          fact('trump-reassessed', 'Since the “operation in Iran”, Donald Trump’s threats no longer look empty.'),
          fact(
            'trump-reassessed',
            'Many in Moscow, none of them named, fear that his friendliness was a tactic, to keep Russia quiet while America and Israel made ready for war with Iran.',
          ),
          fact('europe-awake', 'Europe is awake again, and post-Soviet countries have noticed.'),
        ),
      ],
      ours(
        ['russia-weaker', 'ukraine-sympathy'],
        'For none of this does Account A name an expert, and its one figure is “millions”.',
      ),
    ),
    telling(
      'b',
      'Account B’s case: an old wound and two men',
      fact(
        'crash-turning-point',
        'Account B draws up no such list: it tells of one incident after another, and of “an old wound”.',
      ),
      [
        paragraph(
          fact('personal-grudges', 'For a cause Account B turns to Arif Yunusov, an Azerbaijani political analyst.'),
          fact(
            'personal-grudges',
            'Much of the hostility, Yunusov believes, comes from personal grudges between Vladimir Putin and Ilham Aliyev.',
          ),
          fact(
            ['personal-grudges', 'both-control-media'],
            'That counts for more, in this telling, than the grip of both capitals on their media.',
          ),
        ),
      ],
      ours('personal-grudges', 'Account B does not say what the grudges are, or how Yunusov knows of them.'),
    ),
    difference('why-it-happened'),
    paragraph(
      bridge('Could both be right at once?'),
      bridge('A reading can be wrong even where every fact in it is right.'),
    ),
    unanswered(
      'Which operation in Iran does Account A mean, and what happened in it?',
      'Who are the many in Moscow who are said to be afraid?',
      'What have the two presidents said about each other?',
      'How do people in Azerbaijan, and in Russia, explain the quarrel?',
    ),
  ],
} satisfies Chapter;
