import 'server-only';
import type { ChapterBank } from '../../bank';

export const warOfWords: ChapterBank<'war-of-words'> = {
  'who-said-what-in-the-war-of-words': {
    prompt: 'Match each speaker with what the account reports from them.',
    lefts: {
      peskov: {
        text: 'Dmitry Peskov, in Account B',
        explanation: 'The Kremlin’s spokesman, quoted by Account B, called the cancellations “regrettable”.',
      },
      ministry: {
        text: 'Russia’s foreign ministry, in Account B',
        explanation:
          'Account B reports its argument: those arrested were Russian citizens, whatever their ethnic background.',
      },
      commission: {
        text: 'A commission of Azerbaijan’s parliament, in Account A',
        explanation: 'Account A reports its accusation of 2 July: an information campaign by Russia.',
      },
      yunusov: {
        text: 'Arif Yunusov, in Account B',
        explanation:
          'Account B cites him on the media of both capitals. On leverage it is Ramis Yunus who speaks, in Account A.',
      },
    },
    rights: {
      citizens: 'Those arrested were citizens of Russia',
      leverage: 'Moscow has no real leverage any more',
      media: 'The quarrel in the media is no accident',
      regret: 'The cancellations are “regrettable”',
      campaign: 'Russia is running an information campaign',
    },
  },
  'media-control': {
    prompt: 'Where do Account A, and the analyst whom Account B cites, see media steered from above?',
    options: {
      'moscow-both': {
        text: 'Account A in Moscow; the analyst in Moscow and Baku',
        explanation:
          'For the analyst this fits, but the remark in Account A is about Baku: its state media need a “green light”.',
      },
      'both-baku': {
        text: 'Account A in Moscow and Baku; the analyst in Baku',
        explanation:
          'This swaps the two. Arif Yunusov, in Account B, speaks of both capitals; Account A speaks of Baku.',
      },
      'baku-both': {
        text: 'Account A in Baku; the analyst in Moscow and Baku',
        explanation:
          'Account A says that Baku’s state media need a “green light” from the top. Arif Yunusov, in Account B, sees both capitals in control.',
      },
      'moscow-baku': {
        text: 'Account A in Moscow alone; the analyst in Baku alone',
        explanation: 'Account A’s remark is about Baku, and Arif Yunusov, in Account B, speaks of both capitals.',
      },
    },
  },
  'bucha-topic': {
    prompt: 'About which place did Azerbaijan’s state news agency write on 1 July, as Account A quotes it?',
    options: {
      aktau: {
        text: 'Aktau, in Kazakhstan',
        explanation:
          'Near Aktau the airliner came down, says Account B. The agency’s text in Account A is about Bucha.',
      },
      bucha: {
        text: 'Bucha, in Ukraine',
        explanation:
          'Account A quotes the agency: “the Russian army killed over 1,000 local residents”. Account B does not mention it.',
      },
      voronezh: {
        text: 'Voronezh, in Russia',
        explanation:
          'Voronezh is where more Azerbaijanis were arrested, says Account B. The agency’s text in Account A is about Bucha.',
      },
      grozny: {
        text: 'Grozny, in Russia',
        explanation:
          'Over Grozny a missile hit the airliner, says Account B. The agency’s text in Account A is about Bucha.',
      },
    },
  },
  'comparison-example': {
    prompt: 'Account A says that state media began comparing Putin to Hitler. What example does it give of that?',
    options: {
      bucha: {
        text: 'An article of 1 July on Bucha',
        explanation:
          'Account A does quote that article, on another point. In what it quotes, nobody compares Putin to Hitler.',
      },
      presenter: {
        text: 'A presenter on national television',
        explanation: 'The presenter speaks in Account B, and of “imperial behavior”. Account A gives no example.',
      },
      'report-az': {
        text: 'A text by Report.Az on Ukraine',
        explanation:
          'Account A quotes Report.Az elsewhere, on how Russia treats other nations. For the comparison it gives no example.',
      },
      none: {
        text: 'None: it only says so itself',
        explanation: 'Account A names no outlet, no date and no quotation here. A reader has to take its word for it.',
      },
    },
  },
  'moscow-took-it': {
    prompt: 'How do the accounts differ on how Moscow took the quarrel?',
    options: {
      'steps-caution': {
        text: 'Account A shows a summons and arrests, Account B a cautious tone',
        explanation:
          'Account A reports that the ambassador was called in and that arrests went on. Account B reports arrests too, but calls Moscow’s tone cautious.',
      },
      'caution-steps': {
        text: 'Account A shows a cautious tone, Account B a summons and arrests',
        explanation: 'This swaps the two. The cautious tone is Account B’s reading; the summons stands in Account A.',
      },
      'both-caution': {
        text: 'Both accounts show a cautious tone, in the words of Dmitry Peskov',
        explanation:
          'Peskov and the cautious tone are in Account B alone. Account A tells of the ambassador and of arrests.',
      },
      'both-steps': {
        text: 'Both accounts show a summons, and both call the tone of Moscow harsh',
        explanation:
          'Only Account A has the summons. Account B says that Moscow’s tone was cautious, and that it may hope for calm.',
      },
    },
  },
  'whose-citizens': {
    prompt:
      'On what do Azerbaijani officials (Account A) and Russia’s foreign ministry (Account B) seem to contradict each other?',
    options: {
      deaths: {
        text: 'How many died in the raid in Yekaterinburg',
        explanation: 'Both accounts report two deaths. In neither account do the two sides dispute the number.',
      },
      day: {
        text: 'On which day the operation took place',
        explanation: 'Both accounts give 27 June. Nobody in them disputes the day.',
      },
      citizens: {
        text: 'Whose citizens the people concerned were',
        explanation:
          'Account A writes that Azerbaijani officials spoke of “their citizens”, perhaps of Azerbaijanis in Russia in general; in Account B the ministry calls those arrested Russian citizens.',
      },
      cases: {
        text: 'Whether the old cases included a murder',
        explanation:
          'Account B says so and Account A does not mention murder. That is a difference of detail, not a dispute between the two.',
      },
    },
  },
  'media-in-account-a': {
    prompt: 'What does Account A tell about Azerbaijan’s media? Choose all that apply.',
    options: {
      capitals: {
        text: 'Arif Yunusov says that both capitals steer them',
        explanation: 'Arif Yunusov speaks in Account B. Account A speaks of a “green light” from Baku.',
      },
      bucha: {
        text: 'The state news agency wrote on Bucha',
        explanation: 'Account A quotes that text, of 1 July, at some length.',
      },
      tone: {
        text: 'Official outlets turned on Moscow',
        explanation: 'Account A says that outlets which had avoided criticism of the Kremlin are now full of it.',
      },
      presenter: {
        text: 'A presenter spoke on national television',
        explanation: 'The presenter is in Account B alone.',
      },
      comparison: {
        text: 'State media set Putin beside Hitler',
        explanation: 'Account A reports this comparison, but gives no example of it.',
      },
    },
  },
  'judging-word': {
    prompt: 'After the talks the envoys slunk home, and nothing was signed. Which word of that sentence judges?',
    options: {
      talks: {
        text: 'talks',
        explanation: 'It names what took place and no more. The sentence was made up and stands in neither account.',
      },
      envoys: {
        text: 'envoys',
        explanation:
          'It names what they are, which anybody can check. The sentence was made up; Account A writes of a “representative” in the same way.',
      },
      slunk: {
        text: 'slunk',
        explanation:
          'It reports that they left and judges how: as if ashamed. The sentence was made up; “imperial”, in Account B, is such a word, and there it has a speaker.',
      },
      signed: {
        text: 'signed',
        explanation:
          'Whether something was signed can be checked. The sentence was made up, but in both accounts the checkable words are the ones to build on.',
      },
    },
  },
  'who-is-missing': {
    prompt: 'Who speaks in neither of the two accounts? Choose all that apply.',
    options: {
      ministry: {
        text: 'A representative of Russia’s government',
        explanation:
          'Both accounts quote Moscow: Account A a representative of the foreign ministry, Account B the Kremlin’s spokesman.',
      },
      relatives: {
        text: 'A relative of the two who died in the raid',
        explanation: 'Both accounts report two deaths, and neither account lets a family speak.',
      },
      deputies: {
        text: 'Members of Azerbaijan’s parliament',
        explanation: 'Account A quotes a commission of the parliament, which speaks of its own investigation.',
      },
      detained: {
        text: 'Somebody who was detained in the raid',
        explanation:
          'Account A says that almost 50 were detained, and Account B several. Not one of them is quoted or cited.',
      },
      office: {
        text: 'Somebody who worked at Sputnik in Baku',
        explanation:
          'Both accounts tell of the arrests there. What anyone at Sputnik says about them stands in neither account.',
      },
    },
  },
};
