import type { Edition } from '../edition';

export const events: Edition['events'] = {
  'troops-gone': {
    title: 'Russian forces are gone, says Account A',
    sentence: 'Account A says that no Russian forces have been stationed in Azerbaijan since this month.',
  },
  'plane-lost': {
    title: 'An Azerbaijani airliner crashes',
    sentence:
      'Both accounts say that 38 people died, and point to Russian air defence; Account B says that a missile hit by accident and that the plane came down near Aktau.',
    acted: 'Russian air defence, say both accounts; by accident, says Account B',
  },
  'moscow-on-the-crash': {
    title: 'Moscow speaks about the crash',
    sentence: 'Putin apologised, says Account A; Moscow expressed regret, says Account B.',
  },
  'parade-declined': {
    title: 'Aliyev stays away from Moscow’s parade',
    sentence:
      'Account A reports that the president of Azerbaijan declined to attend Moscow’s Victory Day parade; it gives the year alone.',
  },
  'yekaterinburg-raid': {
    title: 'A raid in Yekaterinburg: two people die',
    sentence:
      'Account A reports that almost 50 Azerbaijanis were detained and two killed; Account B, that several men were arrested and two died. Russian officials, says Account A, spoke of old criminal cases.',
  },
  'foreign-ministry-protest': {
    title: 'Azerbaijan’s foreign ministry protests',
    sentence:
      'The protest was formal and demanded a full investigation, says Account A; it called the raid an “unacceptable act of violence”, says Account B.',
  },
  'officials-accuse': {
    title: 'Azerbaijani officials accuse Russia',
    sentence:
      'Account A reports that Azerbaijani officials called such treatment of Azerbaijan’s citizens systematic, and accused the Russian authorities of killings for ethnic reasons.',
  },
  'visits-cancelled': {
    title: 'Baku calls off visits both ways',
    sentence:
      'Account A reports that a parliamentary trip to Moscow and a visit by a Russian deputy prime minister to Baku did not go ahead.',
  },
  'culture-cancelled': {
    title: 'Baku cancels events linked to Russia',
    sentence:
      'Account A says that this meant every concert and exhibition with Russian citizens; Account B speaks of all cultural programmes linked to Russia. Peskov, in Account B, calls it a reaction to the arrests.',
  },
  'presenter-on-television': {
    title: 'A presenter speaks on national television',
    sentence:
      'Account B quotes a presenter, without a name, on Russia’s “imperial behavior” towards former Soviet states.',
    acted: 'A presenter speaks',
  },
  'peskov-regrets': {
    title: 'Peskov calls the cancellations “regrettable”',
    sentence:
      'Dmitry Peskov, quoted by Account B, called the cancellations “regrettable” and said that the arrests “should not have triggered such a reaction”.',
  },
  'moscow-on-citizenship': {
    title: 'Moscow says whose citizens they were',
    sentence:
      'Russia’s foreign ministry, as Account B reports, said that the people arrested were citizens of Russia, whatever their ethnic background.',
  },
  'report-az-on-ukraine': {
    title: 'Report.Az draws a parallel with Ukraine',
    sentence:
      'The outlet, quoted by Account A, argued that a Russia so hard on Ukraine would be harder still on others.',
    acted: 'A news outlet writes',
  },
  'sputnik-arrests': {
    title: 'Two arrests at Sputnik in Baku',
    sentence:
      'Account A reports a raid on the office and mentions the director and the deputy director; Account B, without a date, speaks of two Russian journalists.',
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
      'Account A quotes the agency, which belongs to the state of Azerbaijan: “the Russian army killed over 1,000 local residents”.',
    acted: 'State media write',
  },
  'state-media-turn': {
    title: 'Azerbaijan’s state media change tone, says Account A',
    sentence:
      'Account A says that they now criticise Moscow and have begun to compare Putin to Hitler; it gives no example of that comparison.',
    acted: 'State media write',
  },
  'more-arrests-in-russia': {
    title: 'More Azerbaijanis are arrested in Russia',
    sentence:
      'Account A points to a diaspora leader in Yekaterinburg and a senior Lukoil manager; Account B places the arrests in Yekaterinburg and Voronezh.',
  },
  'commission-accuses': {
    title: 'A commission of parliament accuses Russia',
    sentence:
      'Account A reports that the commission on foreign interference accused Russia of an information campaign, and said that it had documented “large-scale propaganda”.',
  },
  'pakistan-visit-due': {
    title: 'Pakistan’s prime minister is due in Baku',
    sentence: 'Account A expected this visit; neither account says whether it took place.',
  },
  'turkey-visit-due': {
    title: 'Turkey’s president is due in Baku',
    sentence: 'Account A expected this visit; neither account says whether it took place.',
  },
};
