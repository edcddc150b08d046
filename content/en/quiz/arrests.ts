import 'server-only';
import type { ChapterBank } from '../../bank';

export const arrests: ChapterBank<'arrests'> = {
  'sputnik-compare': {
    prompt: 'Whom does each account say was arrested at Sputnik in Azerbaijan?',
    options: {
      'journalists-heads': {
        text: 'Account A: two journalists. Account B: the director and the deputy.',
        explanation: 'This swaps the two. Account A gives their posts; Account B speaks of two Russian journalists.',
      },
      'heads-journalists': {
        text: 'Account A: the director and the deputy. Account B: two journalists.',
        explanation:
          'Account A gives more detail: the posts, the day and the search of the office. Account B gives none of these.',
      },
      'both-journalists': {
        text: 'Both accounts: two Russian journalists, whose posts are left open.',
        explanation: 'That is Account B. Account A gives their posts: director and deputy director.',
      },
      'both-heads': {
        text: 'Both accounts: the director and the deputy, on the last day of June.',
        explanation: 'That is Account A. Account B says two journalists, and gives no date.',
      },
    },
  },
  'fsb-source': {
    prompt: 'Who, according to Account A, said that the two people from Sputnik were FSB agents?',
    options: {
      reports: {
        text: 'Later reports, unnamed',
        explanation: 'That is Account B’s source. Account A points to some Azerbaijani analysts.',
      },
      ministry: {
        text: 'Azerbaijan’s foreign ministry',
        explanation:
          'Both accounts report the ministry’s protest over the raid. For the tie to the FSB, Account A points to some analysts.',
      },
      posts: {
        text: 'Posts on social media',
        explanation:
          'Social media come up in Account B, about other detainees. On the FSB, Account A points to some Azerbaijani analysts.',
      },
      analysts: {
        text: 'Some Azerbaijani analysts',
        explanation: 'So says Account A; Account B has later reports. In both accounts it stays an allegation.',
      },
    },
  },
  'ambassador-why': {
    prompt: 'Moscow called in Azerbaijan’s ambassador. In response to what, according to Account A?',
    options: {
      concerts: {
        text: 'The end of concerts with Russians',
        explanation:
          'The Kremlin’s words about cancelled culture are in Account B. In Account A the ambassador is called in over Sputnik.',
      },
      drugs: {
        text: 'The detentions on drug charges',
        explanation: 'Account A tells of these afterwards, on 1 July. It ties the summons to the arrests at Sputnik.',
      },
      sputnik: {
        text: 'The arrests at Sputnik',
        explanation:
          'Account A says in so many words that it was a response. Account B does not mention the ambassador.',
      },
      protest: {
        text: 'The formal protest over the raid',
        explanation:
          'The protest came from Baku, two days before the search at Sputnik. Account A ties the summons to the latter.',
      },
    },
  },
  'worry-who': {
    prompt: 'Whom does Account A quote with the words “We worry about our journalists”?',
    options: {
      peskov: {
        text: 'The Kremlin’s spokesman, Dmitry Peskov',
        explanation:
          'Peskov is quoted only in Account B, and on other matters. These words are from Russia’s foreign ministry.',
      },
      ministry: {
        text: 'A representative of Russia’s foreign ministry',
        explanation: 'Account A quotes a representative, without giving a name. Account B does not carry them.',
      },
      sputnik: {
        text: 'The head of the Sputnik agency, from Moscow',
        explanation:
          'Sputnik’s people in Baku were the ones arrested, says Account A. It quotes nobody from the agency.',
      },
      ambassador: {
        text: 'Azerbaijan’s ambassador, when called in',
        explanation:
          'Account A says that the ambassador was asked to explain. It quotes the Russian side, not the ambassador.',
      },
    },
  },
  'programmers-source': {
    prompt: 'According to Account B, who said that some of the detained Russians were programmers and tourists?',
    options: {
      social: {
        text: 'Reports on social media',
        explanation: 'Account B says so itself. It does not check these reports, so this remains what others claimed.',
      },
      court: {
        text: 'Documents from the court',
        explanation:
          'From the courtroom Account B has pictures, with signs of assault. The jobs come from social media.',
      },
      officials: {
        text: 'Russian officials in Moscow',
        explanation: 'Neither account has this from Russian officials. Account B points to social media.',
      },
      journalists: {
        text: 'Journalists of Sputnik',
        explanation: 'Sputnik’s two were arrested themselves, in both accounts. Account B points to social media here.',
      },
    },
  },
  'order-of-the-arrests': {
    prompt: 'Put these in the order of the dates that Account A gives, first to last.',
    options: {
      drugs: {
        text: 'The detentions on drug charges',
        explanation: 'On 1 July in Account A, the last of these four. Account B tells of them without a date.',
      },
      protest: {
        text: 'The formal protest by Baku',
        explanation: 'On the day after the raid in Account A, 28 June. It comes second.',
      },
      raid: {
        text: 'The operation in Yekaterinburg',
        explanation: 'On 27 June in both accounts. It comes first.',
      },
      sputnik: {
        text: 'The arrests at Sputnik’s office',
        explanation: 'On 30 June in Account A, three days after the raid. It comes third.',
      },
    },
  },
  'accused-of-what': {
    prompt: 'Match each group with what it was accused of or said to be.',
    lefts: {
      yekaterinburg: {
        text: 'Azerbaijanis detained in Yekaterinburg',
        explanation:
          'In Account A Russian officials speak of old criminal cases; in Account B they are what the men were accused of. Neither account shows evidence.',
      },
      russians: {
        text: 'Russian citizens detained in Azerbaijan',
        explanation:
          'Account A gives drug trafficking as the charge, Account B drug smuggling and organised crime. These are charges, which neither account establishes.',
      },
      sputnik: {
        text: 'The two people from Sputnik',
        explanation: 'Some Azerbaijani analysts in Account A, and later reports in Account B, tied them to the FSB.',
      },
    },
    rights: {
      campaign: 'An information campaign',
      drugs: 'Trade in drugs',
      fsb: 'Ties to the FSB',
      'old-cases': 'Old criminal cases',
    },
  },
  'places-in-the-story': {
    prompt: 'What happened at each of these places, according to the accounts?',
    lefts: {
      grozny: {
        text: 'Grozny',
        explanation: 'Over Grozny, says Account B, a Russian missile hit the airliner by accident.',
      },
      aktau: {
        text: 'Aktau',
        explanation: 'Near Aktau, in Kazakhstan, the airliner came down, says Account B.',
      },
      yekaterinburg: {
        text: 'Yekaterinburg',
        explanation: 'Both accounts place the operation of 27 June there.',
      },
      voronezh: {
        text: 'Voronezh',
        explanation: 'Account B names it beside Yekaterinburg, as a place where more Azerbaijanis were arrested.',
      },
    },
    rights: {
      fell: 'The airliner came down near it',
      'second-city': 'A second Russian city with arrests',
      search: 'Sputnik’s office there was searched',
      missile: 'A missile hit the airliner over it',
      operation: 'Special forces went into action there',
    },
  },
  'days-to-sputnik': {
    prompt:
      'By Account A’s dates, how many days after the Yekaterinburg raid did security forces search Sputnik’s office in Baku?',
    unit: 'days',
    explanation:
      'Account A dates the raid to 27 June and the search to 30 June, three days later. Account B gives no date for Sputnik.',
    near: [
      {
        value: 1,
        explanation:
          'One day after the raid came the formal protest, says Account A. The search followed on 30 June, three days after the raid.',
      },
      {
        value: 4,
        explanation:
          'Four days after the raid, on 1 July, Russians were detained on drug charges, says Account A. The search was on 30 June.',
      },
      {
        value: 2,
        explanation:
          'Two days after the raid, on 29 June, Report.Az wrote the text that Account A quotes. The search was on 30 June.',
      },
      {
        value: 5,
        explanation:
          'Five days after the raid, on 2 July, the commission accused Russia, says Account A. The search was on 30 June.',
      },
    ],
  },
  'courtroom-who': {
    prompt: 'Which account says so?',
    statement: 'In courtroom pictures, some detainees showed visible signs of assault.',
    options: {
      a: 'Account A tells of the drug charges and the wide coverage, but not of the pictures. Account B does.',
      b: 'Account B says so, and that the pictures “sparked more fury online”. Account A leaves this out.',
      both: 'Only Account B tells of the pictures. On these detainees Account A reports the charge and the coverage.',
      neither: 'Account B does say so. Account A leaves it out.',
    },
  },
  'detainee-count': {
    prompt: 'Which account says so?',
    statement: 'The group of Russian citizens detained on 1 July numbered twenty-six.',
    options: {
      a: 'Account A gives the day, but says only “a group”. The number twenty-six was made up for this question.',
      b: 'Account B says more Russian citizens, with no number and no date. Twenty-six was made up for this question.',
      both: 'Neither account counts them. The number twenty-six was made up for this question.',
      neither:
        'Neither account counts them: Account A says “a group”. The number twenty-six was made up for this question.',
    },
  },
  'headline-both': {
    prompt: 'Which headline on the arrests at Sputnik could stand over either account?',
    options: {
      agents: {
        text: 'Two FSB agents arrested in Azerbaijan',
        explanation:
          'Both accounts pass this on as what others said. A headline that leaves those others out claims more than either.',
      },
      office: {
        text: 'Sputnik’s Baku office raided, two arrested',
        explanation: 'Only Account A tells of a raid on the office. Account B has the arrests and nothing of a search.',
      },
      two: {
        text: 'Two from Sputnik arrested in Azerbaijan',
        explanation:
          'This much both accounts report in their own voice. More than this is in one of them only, or is what others said.',
      },
      innocent: {
        text: 'Two innocent reporters arrested in Baku',
        explanation: '“Innocent” is a verdict. Neither account gives one, and Account A does not call them reporters.',
      },
    },
  },
  'sputnik-evidence': {
    prompt: 'Which account shows evidence that the two from Sputnik worked for the FSB?',
    options: {
      'only-a': {
        text: 'Account A, which looked into it itself',
        explanation: 'Account A passes on what some Azerbaijani analysts said. It does not say what they had seen.',
      },
      'neither-one': {
        text: 'Neither account: both pass on others’ words',
        explanation:
          'Account A has it from analysts, Account B from later reports. Nobody is named, and nothing is shown.',
      },
      'both-show': {
        text: 'Both accounts, each with proof of its own',
        explanation: 'That two accounts carry a claim does not prove it. Neither account shows anything for it.',
      },
      'only-b': {
        text: 'Account B, which cites one document',
        explanation:
          'Account B speaks of later reports. It cites no document, and does not say whose reports they were.',
      },
    },
  },
  'arrests-where': {
    prompt: 'After the raid in Yekaterinburg, where did arrests go on, according to each account?',
    options: {
      'both-two': {
        text: 'Both accounts: in Russia and in Azerbaijan.',
        explanation:
          'Both accounts tell of arrests of Russians in Azerbaijan, and of further arrests of Azerbaijanis in Russia.',
      },
      'azerbaijan-russia': {
        text: 'Account A: only in Azerbaijan. Account B: only in Russia.',
        explanation:
          'Account A says at its end that arrests went on in Russia too, and Account B tells of those in Azerbaijan as well.',
      },
      'russia-azerbaijan': {
        text: 'Account A: only in Russia. Account B: only in Azerbaijan.',
        explanation:
          'Account A tells of arrests in Azerbaijan on two days, and Account B adds further ones in two Russian cities.',
      },
      'both-azerbaijan': {
        text: 'Both accounts: in Azerbaijan, but no longer in Russia.',
        explanation:
          'Account A mentions two Azerbaijanis arrested in Russia later, and Account B names two cities there.',
      },
    },
  },
  'who-could-know': {
    prompt:
      'Account B tells of courtroom pictures with signs of assault on some detainees. Who could best say how that came about?',
    options: {
      sharers: {
        text: 'People who shared the pictures online',
        explanation: 'They saw what everybody saw. In Account B they are angry, but that does not make them witnesses.',
      },
      analysts: {
        text: 'Analysts who follow the whole region',
        explanation:
          'They can say what it may mean, not what happened. Both accounts quote or cite such people, but not on this.',
      },
      spokesmen: {
        text: 'The spokesmen of the two governments',
        explanation: 'They were not there, and each speaks for one side. Account B quotes neither of them on this.',
      },
      detainees: {
        text: 'The detainees and their doctor',
        explanation:
          'They were there, or can examine the injuries. Account B speaks of assault and does not say by whom; it quotes none of them.',
      },
    },
  },
  'shared-posts': {
    prompt: 'A hundred people share one post, which says that an arrested man is a baker. How many sources is that?',
    options: {
      hundred: {
        text: 'A hundred: one for each who shared it',
        explanation:
          'Sharing adds readers, not knowledge. The baker was made up; neither account says how many posts it rests on.',
      },
      single: {
        text: 'One: the post that all of them share',
        explanation:
          'All hundred rest on one post, and on whoever wrote it. The baker was made up, but both accounts pass on things whose first source is out of sight.',
      },
      two: {
        text: 'Two: the arrested man and the post',
        explanation:
          'The man has not been asked. The baker was made up, but neither account has a word from those arrested either.',
      },
      zero: {
        text: 'None: a post is never a source',
        explanation:
          'A post is a source, though a weak one as long as nobody knows what it rests on. The baker was made up; neither account does more than pass such things on.',
      },
    },
  },
};
