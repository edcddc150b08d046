import type { Edition } from '../edition';

export const events: Edition['events'] = {
  'troops-gone': {
    title: 'No Russian troops in Azerbaijan any more',
    sentence: 'Account A says that Russian forces have no longer been stationed in Azerbaijan since this month.',
  },
  'plane-lost': {
    title: 'An Azerbaijani airliner is lost',
    sentence:
      'Both accounts say that 38 people died, and put it down to Russian air defence; Account B says that a missile hit by accident and that the plane came down near Aktau.',
  },
  'moscow-on-the-crash': {
    title: 'Moscow speaks about the crash',
    sentence: 'Putin apologised, says Account A; Moscow expressed regret, says Account B.',
  },
  'parade-declined': {
    title: 'Aliyev stays away from Moscow’s parade',
    sentence:
      'Account A reports that the president of Azerbaijan did not go to Moscow’s Victory Day parade; it gives the year alone.',
  },
  'yekaterinburg-raid': {
    title: 'Two people die in a Yekaterinburg raid',
    sentence:
      'Account A has almost 50 Azerbaijanis detained and two killed; Account B has several men arrested and two dead; Russian officials spoke of old criminal cases.',
  },
  'foreign-ministry-protest': {
    title: 'Azerbaijan’s foreign ministry protests',
    sentence:
      'The protest was formal and demanded a full investigation, says Account A; it called the raid an “unacceptable act of violence”, says Account B.',
  },
  'officials-accuse': {
    title: 'Officials in Baku accuse Russia',
    sentence:
      'Account A reports that Azerbaijani officials called such treatment systematic and accused the Russian authorities of “ethnically motivated killings”.',
  },
  'visits-cancelled': {
    title: 'Baku calls off visits both ways',
    sentence:
      'Account A reports that a parliamentary trip to Moscow and a visit by a Russian deputy prime minister to Baku did not go ahead.',
  },
  'culture-cancelled': {
    title: 'Baku cancels events linked to Russia',
    sentence:
      'Account A says that this meant every concert and exhibition with Russian citizens; Account B speaks of all cultural programmes linked to Russia.',
  },
  'presenter-on-television': {
    title: 'A presenter speaks on national television',
    sentence:
      'Account B quotes a prominent presenter, without a name, on Russia’s “imperial behavior” towards former Soviet states.',
  },
  'peskov-regrets': {
    title: 'Peskov calls the cancellations “regrettable”',
    sentence:
      'Dmitry Peskov, quoted by Account B, called the cancelled events “regrettable” and said that the arrests “should not have triggered such a reaction”.',
  },
  'moscow-on-citizenship': {
    title: 'Moscow says whose citizens they were',
    sentence:
      'Russia’s foreign ministry, as Account B reports, said that the people arrested were citizens of Russia, whatever their ethnic background.',
  },
  'report-az-on-ukraine': {
    title: 'Report.Az draws a line to Ukraine',
    sentence:
      'The outlet, quoted by Account A, argued that a Russia so hard on Ukraine would treat other nations more harshly still.',
  },
  'sputnik-arrests': {
    title: 'Two arrests at Sputnik in Baku',
    sentence:
      'Account A reports a raid on the office and names the director and the deputy director; Account B, without a date, speaks of two Russian journalists.',
  },
  'ambassador-summoned': {
    title: 'Moscow calls in Azerbaijan’s ambassador',
    sentence:
      'Account A says that this came in answer to the Sputnik arrests, and that Russia spoke of unfriendly actions by Baku.',
  },
  'russians-detained': {
    title: 'Russian citizens are detained in Azerbaijan',
    sentence:
      'The charge was drug trafficking, says Account A; Account B, without a date, adds organised crime, and courtroom pictures with signs of assault.',
  },
  'bucha-article': {
    title: 'The state news agency writes on Bucha',
    sentence:
      'Account A quotes the agency of Azerbaijan as writing that the Russian army killed over 1,000 residents of the Ukrainian town.',
  },
  'state-media-turn': {
    title: 'State media in Azerbaijan change their tone',
    sentence:
      'Account A says that they now criticise Moscow and have begun to compare Putin to Hitler; it gives no example of that comparison.',
  },
  'more-arrests-in-russia': {
    title: 'More Azerbaijanis are arrested in Russia',
    sentence:
      'Account A names a diaspora leader in Yekaterinburg and a senior Lukoil manager; Account B places the arrests in Yekaterinburg and Voronezh.',
  },
  'commission-accuses': {
    title: 'A commission of parliament accuses Russia',
    sentence:
      'Account A reports that the commission on foreign interference accused Russia of an information campaign, and said that it had documented “large-scale propaganda”.',
  },
  'pakistan-visit-due': {
    title: 'Pakistan’s prime minister is due in Baku',
    sentence: 'Account A announced this visit; neither account tells whether it took place.',
  },
  'turkey-visit-due': {
    title: 'Turkey’s president is due in Baku',
    sentence: 'Account A announced this visit; neither account tells whether it took place.',
  },
};
