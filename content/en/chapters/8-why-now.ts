import { type Chapter, difference, heading, paragraph } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const whyNow = {
  slug: 'why-now',
  title: 'Why now?',
  standfirst: 'Power, people or two presidents: what could be driving it?',
  blocks: [
    paragraph(
      bridge('Could a quarrel between two countries come down to two people?'),
      fact(
        'personal-grudges',
        'Arif Yunusov, the analyst quoted by Account B, believes that personal grudges drive much of the hostility.',
      ),
      fact('personal-grudges', 'Yunusov means the presidents, Vladimir Putin and Ilham Aliyev.'),
      fact('russia-weaker', 'Account A looks elsewhere: at power, and at Russia’s loss of it.'),
    ),
    heading('A weaker Russia?'),
    paragraph(
      fact('russia-weaker', 'Account A sees Russia stuck in a war without end in Ukraine, and hit hard by sanctions.'),
      background('Sanctions are penalties, such as bans on trade, that states use to put pressure on another.'),
      fact(
        'russia-weaker',
        'As a result, Account A argues, Russia lost its image of being all-powerful, and with it the loyalty of others.',
      ),
      fact('allies-unaided', 'It could not help its allies, Account A goes on: Syria, Armenia, Iran.'),
      fact(
        'manpower',
        'Its manpower is used up, in the view of Account A; only mass mobilisation is left, and the economy would pay dearly.',
      ),
      background('Mobilisation means calling up civilians to serve as soldiers.'),
      fact('stockpiles-economy', 'The weapons left over from Soviet times are gone, Account A adds.'),
      fact(
        'stockpiles-economy',
        'Even top officials, Account A says, admitted at the St Petersburg Economic Forum that the economy was in decline.',
      ),
      background('The forum is a yearly meeting of politicians and business leaders in Russia.'),
    ),
    heading('The view from next door'),
    paragraph(
      fact(
        'ukraine-sympathy',
        'Much of the former Soviet population feels for the Ukrainians, Account A says, and resents Russia for the war.',
      ),
      fact(
        'report-az-ukraine',
        'On 29 June Report.Az took up the war itself: if Russia shows “such cruelty” to Ukraine, a fellow Slavic nation, others must expect worse.',
      ),
      background('Russian and Ukrainian are Slavic languages; Azerbaijani is a Turkic one.'),
    ),
    heading('The wider world'),
    paragraph(
      fact(
        'west-attention',
        'The fighting in the Middle East is dying down, writes Account A, so Western eyes may turn to Ukraine again.',
      ),
      fact(
        'trump-reassessed',
        'Since “the operation in Iran”, Account A says, Donald Trump’s threats no longer look empty.',
      ),
      fact(
        'trump-reassessed',
        'Many in Moscow, Account A reports, fear that his friendliness was a tactic: it kept Russia quiet while America and Israel prepared for a war with Iran.',
      ),
      fact('europe-awake', 'And post-Soviet countries, Account A adds, have noticed that Europe is waking up.'),
    ),
    difference('why-it-happened'),
    paragraph(
      fact(
        'crash-turning-point',
        'Account B offers no such list: it tells of one incident after another, and of “an old wound”.',
      ),
      bridge('All of these are readings, and a reading can be wrong.'),
    ),
  ],
} satisfies Chapter;
