import { type Chapter, figure, heading, paragraph, split, unanswered } from '../../chapter';
import { bridge, fact } from '../../prose';

export const warOfWords = {
  slug: 'war-of-words',
  title: 'The war of words',
  standfirst: 'Who speaks, in what tone, and who decides what is printed?',
  blocks: [
    paragraph(
      bridge('A quarrel is also fought over what people read and watch.'),
      fact(
        'commission-accuses',
        'On 2 July a commission of Azerbaijan’s parliament accused Russia of running an information campaign against the country.',
      ),
      fact(
        'commission-accuses',
        'In its own words, which Account A prints, it had documented “large-scale propaganda promoting aggressive behavior and inhumane treatment toward our compatriots”.',
      ),
    ),
    heading('In Azerbaijan’s media'),
    paragraph(
      fact(
        'media-shift',
        'Official outlets in Azerbaijan used to spare the Kremlin, Account A says; now they are full of “outraged commentary”.',
      ),
      fact(
        'bucha-article',
        'On 1 July Azerbaijan’s state news agency wrote about Bucha, a town near Kyiv, and its occupation by Russian troops in March 2022.',
      ),
      fact(
        'bucha-article',
        'Account A quotes the agency: going by “the latest statistics”, “the Russian army killed over 1,000 local residents”.',
      ),
      fact(
        'hitler-comparison',
        'State media began to compare Putin to Hitler, Account A adds, without giving an example.',
      ),
    ),
    split('who-drives-the-media-war', {
      a: [
        fact(
          'green-light',
          'In “authoritarian Azerbaijan”, state media could not write so without a “green light” from the country’s leaders.',
        ),
      ],
      b: [
        fact(
          'both-control-media',
          'Moscow and Baku both keep their media under tight control, says Arif Yunusov, an Azerbaijani political analyst.',
        ),
        fact('both-control-media', 'The war of words, Yunusov holds, is no coincidence.'),
      ],
    }),
    heading('Moscow’s tone'),
    paragraph(
      fact(
        'peskov-regrettable',
        'Dmitry Peskov, the Kremlin’s spokesman, called it “regrettable” that Baku had cancelled cultural events.',
      ),
      fact(
        'peskov-regrettable',
        'The arrests in Yekaterinburg, Peskov said, “should not have triggered such a reaction”.',
      ),
    ),
    split('how-moscow-took-it', {
      a: [
        fact(
          ['ambassador-summoned', 'more-arrests-russia'],
          'Moscow called in the ambassador, and arrests of Azerbaijanis in Russia went on.',
          'a',
        ),
      ],
      b: [
        fact(
          'kremlin-cautious',
          'Moscow kept its tone cautious and may want calm; in the words of a heading, it “downplays” the crisis.',
        ),
      ],
    }),
    heading('Whose people?'),
    split('whose-citizens', {
      a: [
        fact(
          'systematic-claim',
          'Azerbaijani officials, Account A writes, complained of how “their citizens” were treated in Russia.',
        ),
      ],
      b: [
        fact(
          'mfa-citizens',
          'The people arrested were citizens of Russia, whatever their ethnic background, Russia’s foreign ministry argued.',
        ),
      ],
    }),
    paragraph(bridge('Whose words have you read so far?')),
    figure('speakers'),
    unanswered(
      'What did Russian state media write in these days?',
      'Where did the comparison with Hitler appear, and in what words?',
      'Where does the figure of over 1,000 come from?',
      'What did the commission’s investigation consist of?',
      'Which passports did the people detained in Yekaterinburg hold?',
    ),
  ],
} satisfies Chapter;
