import { type Chapter, difference, figure, heading, paragraph, unanswered } from '../../chapter';
import { background, bridge, fact } from '../../prose';

export const warOfWords = {
  slug: 'war-of-words',
  title: 'The war of words',
  standfirst: 'Who speaks, in what tone, and who decides what is printed?',
  blocks: [
    paragraph(
      fact('hitler-comparison', 'State media in Azerbaijan began to compare Putin to Hitler, Account A reports.'),
      fact('hitler-comparison', 'Account A gives no example.'),
      fact(
        'media-shift',
        'Official outlets used to avoid criticising the Kremlin, Account A says; now they are full of angry comment on Russia.',
      ),
      background('The Kremlin is the seat of Russia’s president, and so a name for the country’s leadership.'),
    ),
    paragraph(
      background('Bucha is a town near Kyiv, the capital of Ukraine.'),
      fact(
        'bucha-article',
        'On 1 July Azerbaijan’s state news agency wrote about the Russian occupation of Bucha in March 2022.',
      ),
      fact('bucha-article', 'The agency put the number of residents killed there by the Russian army at over 1,000.'),
      fact(
        'commission-accuses',
        'On 2 July, Account A says, a commission of Azerbaijan’s parliament accused Russia of running an information campaign against the country.',
      ),
      fact(
        'commission-accuses',
        'Account A quotes the commission: it had documented “large-scale propaganda promoting aggressive behavior and inhumane treatment toward our compatriots”.',
      ),
      background('Propaganda is material spread to win people over to one side.'),
    ),
    heading('Moscow’s tone'),
    paragraph(
      fact('kremlin-cautious', 'Moscow sounded cautious, says Account B.'),
      fact(
        'peskov-regrettable',
        'Dmitry Peskov, the Kremlin’s spokesman, called it “regrettable” that cultural events had been cancelled.',
      ),
      fact(
        'peskov-regrettable',
        'The arrests in Yekaterinburg, Peskov said, “should not have triggered such a reaction”.',
      ),
      fact('kremlin-cautious', 'The Kremlin may want things to calm down, Account B thinks.'),
      fact(
        ['ambassador-summoned', 'more-arrests-russia'],
        'Account A tells of other signs: the ambassador called in, and arrests that went on.',
        'a',
      ),
    ),
    difference('how-moscow-took-it'),
    paragraph(
      fact(
        'mfa-citizens',
        'Russia’s foreign ministry made one more point: the people arrested were Russian citizens, whatever their ethnic background.',
      ),
      fact('systematic-claim', 'Yet Azerbaijani officials, in Account A, spoke of their own citizens.'),
    ),
    difference('whose-citizens'),
    heading('Who holds the pen?'),
    paragraph(
      fact(
        'green-light',
        'In Azerbaijan, which Account A calls “authoritarian”, no state outlet could compare Putin to Hitler without approval from above, it argues.',
      ),
      fact(
        'both-control-media',
        'Arif Yunusov, an Azerbaijani political analyst quoted by Account B, sees the media under tight control in both capitals.',
      ),
      fact('both-control-media', 'That, for Yunusov, is why the war of words is no accident.'),
      bridge('Whose words have you read so far?'),
    ),
    difference('who-drives-the-media-war'),
    figure('speakers'),
    unanswered(
      'What did Russian state media write in these days?',
      'Where did the comparison with Hitler appear, and in what words?',
      'What did the commission’s investigation consist of?',
      'Which passports did the people detained in Yekaterinburg hold?',
    ),
  ],
} satisfies Chapter;
