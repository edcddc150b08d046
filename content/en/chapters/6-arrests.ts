import { type Chapter, difference, figure, heading, paragraph, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const arrests = {
  slug: 'arrests',
  title: 'Arrests on both sides',
  standfirst: 'Who was detained, where, and on what grounds?',
  blocks: [
    paragraph(
      fact(
        'sputnik-raid',
        'On 30 June, Account A reports, Azerbaijani security forces raided and searched Sputnik’s office in Baku.',
        'a',
      ),
      background('Sputnik is a news agency that belongs to the Russian state.'),
      fact('sputnik-raid', 'They arrested the director and the deputy director, Account A says.', 'a'),
      fact(
        'sputnik-raid',
        'Account B says that two Russian journalists of Sputnik Azerbaijan were arrested; it gives no date and mentions no raid.',
        'b',
      ),
    ),
    heading('Journalists or agents?'),
    paragraph(
      background('The FSB, or Federal Security Service, is Russia’s main domestic security service.'),
      fact('sputnik-fsb', 'According to some Azerbaijani analysts, Account A says, both were FSB agents.', 'a'),
      fact('sputnik-fsb', 'Later reports, says Account B, claimed that they had secret ties to the FSB.', 'b'),
      fact('sputnik-fsb', 'Neither Account A nor Account B shows any proof.'),
    ),
    difference('who-was-arrested-at-sputnik'),
    paragraph(
      fact(
        'ambassador-summoned',
        'In answer, says Account A, Moscow called in Azerbaijan’s ambassador to explain what it termed unfriendly actions.',
      ),
      background('To summon an ambassador is a government’s formal way of complaining to another.'),
      fact(
        'worry-journalists',
        'A representative of Russia’s foreign ministry said: “We worry about our journalists.”',
      ),
    ),
    heading('Russians before a court'),
    paragraph(
      fact(
        'russians-detained',
        'On 1 July, Account A says, Azerbaijan detained a group of Russians; the charge was drug trafficking, and the media covered it widely.',
        'a',
      ),
      fact('russians-detained', 'Account B adds a second charge, organised crime, and gives no date.', 'b'),
      fact(
        'courtroom-images',
        'Pictures from the courtroom, Account B reports, showed some of them with visible signs of assault.',
      ),
      fact('courtroom-images', 'Account B says that the pictures caused more fury online.'),
      fact(
        'programmers-tourists',
        'According to posts on social media, some of the men were programmers and tourists from Yekaterinburg.',
      ),
      fact('programmers-tourists', 'That raised further doubts, Account B says, about why they had been arrested.'),
    ),
    difference('the-russian-detainees'),
    heading('And in Russia'),
    paragraph(
      fact('more-arrests-russia', 'Meanwhile more Azerbaijanis were arrested in Russia, both accounts report.'),
      fact(
        'more-arrests-russia',
        'Account A points to two: the head of the Azerbaijani diaspora in Yekaterinburg and a senior manager of Lukoil.',
        'a',
      ),
      background('Lukoil is one of Russia’s largest oil companies.'),
      fact('more-arrests-russia', 'Account B names two cities, Yekaterinburg and Voronezh.', 'b'),
      bridge('Which of all these acts answered which?'),
      bridge('Here they are, side by side.'),
    ),
    figure('act-and-answer'),
    unanswered(
      'What evidence is there for any of these charges?',
      'Where are the people who were arrested now?',
      'If the pictures show injuries, how did they come about?',
      'Did the arrests in one country cause those in the other?',
    ),
  ],
} satisfies Chapter;
