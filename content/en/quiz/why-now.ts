import 'server-only';
import type { ChapterBank } from '../../bank';

export const whyNow: ChapterBank<'why-now'> = {
  'roots-compare': {
    prompt: 'Account A, and Arif Yunusov in Account B, point to different roots of the quarrel. Which?',
    options: {
      'grudge-power': {
        text: 'Account A: personal grudges. Yunusov: a weaker Russia.',
        explanation:
          'This swaps the two. The grudges are Arif Yunusov’s reading, in Account B; the weaker Russia is Account A’s.',
      },
      'power-sympathy': {
        text: 'Account A: a weaker Russia. Yunusov: sympathy for Ukraine.',
        explanation:
          'Sympathy for Ukrainians is part of Account A’s reading too. Arif Yunusov, in Account B, speaks of personal grudges.',
      },
      'europe-power': {
        text: 'Account A: Europe’s awakening. Yunusov: a weaker Russia.',
        explanation:
          'Europe is one of several factors in Account A, and the weaker Russia is its own as well. Arif Yunusov speaks of grudges.',
      },
      'power-grudge': {
        text: 'Account A: a weaker Russia. Yunusov: personal grudges.',
        explanation:
          'Account A looks at strength and dependence, Arif Yunusov in Account B at the two presidents. Both are readings.',
      },
    },
  },
  'allies-which': {
    prompt: 'Which three allies was Russia unable to help, according to Account A?',
    options: {
      'armenia-turkey-iran': {
        text: 'Armenia, Turkey and Iran',
        explanation:
          'Turkey is not in this list: Ramis Yunus, in Account A, calls it an ally of Azerbaijan. The third is Syria.',
      },
      'syria-armenia-iran': {
        text: 'Syria, Armenia and Iran',
        explanation:
          'Account A names these three as a sign of Russia’s weakness. That is its analysis; Account B has nothing on it.',
      },
      'syria-turkey-iran': {
        text: 'Syria, Turkey and Iran',
        explanation: 'Ramis Yunus, in Account A, calls Turkey an ally of Azerbaijan. The third is Armenia.',
      },
      'iran-pakistan-syria': {
        text: 'Iran, Pakistan and Syria',
        explanation: 'Ramis Yunus, in Account A, calls Pakistan an ally of Azerbaijan. The third is Armenia.',
      },
    },
  },
  'manpower-option': {
    prompt: 'Russia’s manpower is exhausted, says Account A. What does it see as the one option left?',
    options: {
      stocks: {
        text: 'Old weapons, from Soviet stocks',
        explanation: 'Account A says that these stocks are gone. What it sees left is mass mobilisation.',
      },
      iran: {
        text: 'Soldiers and weapons from Iran',
        explanation: 'In Account A it is Iran that needed help, and Russia that could not give it.',
      },
      mobilisation: {
        text: 'Mass mobilisation, at a very high cost',
        explanation:
          'This is Account A’s own analysis, as is the point that the manpower is exhausted. Account B has nothing on it.',
      },
      peace: {
        text: 'A peace with Ukraine, on hard terms',
        explanation: 'Account A does not speak of a peace. It sees only mass mobilisation left.',
      },
    },
  },
  'forecast-which': {
    prompt: 'Account A makes all of these points. Which one is a forecast, about what was still to come?',
    options: {
      stocks: {
        text: 'The end of stocks of Soviet-era weapons',
        explanation: 'Account A says this of the present. It is analysis, not forecast.',
      },
      economy: {
        text: 'An economy in decline, as officials put it',
        explanation: 'Account A says that officials have already acknowledged this, at the forum in St Petersburg.',
      },
      image: {
        text: 'The loss of Russia’s image of full power',
        explanation: 'Account A says this of what has already happened. It is analysis, not forecast.',
      },
      attention: {
        text: 'A return of the West’s eyes to Ukraine',
        explanation:
          'Account A says that attention “may shift back” as the Middle East conflict dies down. The word “may” marks a forecast.',
      },
    },
  },
  'report-az-argument': {
    prompt: 'What did the outlet Report.Az argue on 29 June, as Account A quotes it?',
    options: {
      next: {
        text: 'Russia would attack Azerbaijan next, after Ukraine',
        explanation:
          'That goes too far. Report.Az, in Account A, speaks of harsh treatment of other nations, not of an attack.',
      },
      harsher: {
        text: 'Russia would be harsher still with other nations',
        explanation:
          'Account A quotes this argument: who treats a fellow Slavic nation so will treat others more harshly. It is an opinion on record.',
      },
      weaker: {
        text: 'Russia was too weak by now to treat others like Ukraine',
        explanation:
          'Russia’s weakness is Account A’s own theme. Report.Az, as quoted, argues that others would fare even worse.',
      },
      slavic: {
        text: 'Russia would be as harsh only with other Slavic nations',
        explanation:
          'It is the reverse: Report.Az, in Account A, says that others would fare worse than a fellow Slavic nation.',
      },
    },
  },
  'factors-match': {
    prompt: 'With what does Account A connect each of these?',
    lefts: {
      europe: {
        text: 'Europe',
        explanation: 'Account A says that post-Soviet countries have noticed Europe’s awakening.',
      },
      trump: {
        text: 'Donald Trump',
        explanation: 'Account A says that he is seen differently since the operation in Iran. That is its analysis.',
      },
      west: {
        text: 'The West’s attention',
        explanation: 'It may return to Ukraine as the Middle East conflict winds down: a forecast by Account A.',
      },
      officials: {
        text: 'Top Russian officials',
        explanation: 'They acknowledged it in public, says Account A, at the Economic Forum in St Petersburg.',
      },
    },
    rights: {
      return: 'a return to Ukraine',
      economy: 'an economy in decline',
      awake: 'an awakening that others noticed',
      unaided: 'no help from Russia',
      different: 'a new impression after Iran',
    },
  },
  'sympathy-who': {
    prompt: 'Which account says so?',
    statement: 'Much of the population of the former Soviet Union feels for the Ukrainians.',
    options: {
      a: 'Account A says so, as one of its reasons. It is its analysis: it cites no survey.',
      b: 'Account B does not mention Ukraine. Account A gives this as one of its reasons.',
      both: 'Only Account A says so. Account B does not mention Ukraine at all.',
      neither: 'Account A does say so, as one of its reasons.',
    },
  },
  'order-of-the-words': {
    prompt: 'Put these in the order of the dates that Account A gives, first to last.',
    options: {
      bucha: {
        text: 'The state agency writes on Bucha',
        explanation: 'On 1 July in Account A, the day after the search at Sputnik. It comes third.',
      },
      commission: {
        text: 'A commission accuses Russia',
        explanation: 'On 2 July in Account A, the last of these four.',
      },
      'report-az': {
        text: 'Report.Az writes about Ukraine',
        explanation: 'On 29 June in Account A, two days after the raid. It comes first.',
      },
      sputnik: {
        text: 'Sputnik’s office is searched',
        explanation: 'On 30 June in Account A. It comes second.',
      },
    },
  },
  'sympathy-support': {
    prompt: 'Much of the ex-Soviet population is said to feel for the Ukrainians. What would support that best?',
    options: {
      article: {
        text: 'A strong article in one news outlet',
        explanation:
          'It shows what one outlet prints. This is what Account A offers: after the claim it quotes Report.Az, and no survey.',
      },
      writers: {
        text: 'More writers who hold the same view',
        explanation: 'They would add opinions on millions of people, as Account A does, and no knowledge of them.',
      },
      suffering: {
        text: 'A list of what Ukraine has suffered',
        explanation:
          'It would show why people might feel so, not that they do. Account A, too, names the war as the reason.',
      },
      survey: {
        text: 'A survey in several of these countries',
        explanation:
          'A claim about millions needs many who were asked. Account A, which makes the claim in its own voice, cites no survey.',
      },
    },
  },
  'what-backs-it': {
    prompt: 'What does Account A offer to back each of these points?',
    lefts: {
      allies: {
        text: 'Russia could not help its allies',
        explanation: 'Account A names three: Syria, Armenia and Iran. It does not say whether they asked for help.',
      },
      media: {
        text: 'Azerbaijan’s media changed their tone',
        explanation:
          'Account A quotes a text of the state news agency, on Bucha, at some length. One example shows that it happened, not how widely.',
      },
      manpower: {
        text: 'Russia’s manpower is exhausted',
        explanation: 'Account A says so in its own voice and gives no figure and no source.',
      },
    },
    rights: {
      survey: 'figures from a survey',
      article: 'one article, quoted at length',
      three: 'three countries, by name',
      nothing: 'nothing that could be checked',
    },
  },
  'kinds-unseen': {
    prompt: 'Here are four sentences about a bridge. What kind of claim is each?',
    lefts: {
      closed: {
        text: 'The bridge was closed on Monday.',
        explanation:
          'It says that something happened. The bridge was made up; with dates and places both accounts do this.',
      },
      council: {
        text: 'The council says that work takes a month.',
        explanation:
          'What is certain is that the council said it. The bridge was made up; Account A quotes a Russian ministry in this way.',
      },
      rival: {
        text: 'A rival says that the builder paid bribes.',
        explanation:
          'It accuses somebody, and nothing is shown for it. The bridge was made up; in both accounts the tie to the FSB is of this kind.',
      },
      spring: {
        text: 'Traffic will be back by spring.',
        explanation: 'It is about what is still to come. The bridge was made up; Account A has forecasts of its own.',
      },
    },
    rights: {
      allegation: 'an allegation against somebody',
      event: 'an event that is reported',
      analysis: 'an analysis of causes or meaning',
      forecast: 'a forecast',
      statement: 'a statement that is on record',
    },
  },
};
