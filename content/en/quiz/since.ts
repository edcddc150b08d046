import 'server-only';
import type { ChapterBank } from '../../bank';

export const since: ChapterBank<'since'> = {
  'since-compensation': {
    prompt: 'Account A says that no compensation was paid after the crash. What did Moscow say in September 2025?',
    options: {
      kazakhstan: {
        text: 'Kazakhstan had paid for the plane',
        explanation:
          'Kazakhstan published reports on the crash; nothing was found of a payment. Account A is corrected by Moscow’s word on a Russian insurer.',
      },
      insurer: {
        text: 'A Russian insurer had been paying',
        explanation:
          'Russia’s foreign ministry said that a Russian insurer had been paying since February. Account A’s sentence holds only for the Russian state.',
      },
      nobody: {
        text: 'Nobody had paid anything so far',
        explanation:
          'That is how Account A has it. Russia’s foreign ministry said in September 2025 that an insurer had been paying since February.',
      },
      court: {
        text: 'A court had to decide it first',
        explanation:
          'Aliyev spoke of international courts in July 2025. Neither account has that, and Moscow spoke of an insurer.',
      },
    },
  },
  'since-two-guests': {
    prompt: 'Account A announced that two high guests would come to Baku on 3 and 4 July 2025. Where did they go?',
    options: {
      baku: {
        text: 'To Baku, as announced',
        explanation: 'So Account A announced it. They came on those days, but to Khankendi, later reports say.',
      },
      home: {
        text: 'They stayed at home',
        explanation: 'They did come, on the days that Account A names; only the place was another.',
      },
      washington: {
        text: 'To Washington instead',
        explanation:
          'Washington was where Aliyev signed a declaration in August. Account A’s guests went to Khankendi in July.',
      },
      khankendi: {
        text: 'To a summit in Khankendi',
        explanation:
          'Both came to a summit of ten states in Khankendi, in Karabakh. Account A had the days right and the place wrong.',
      },
    },
  },
  'since-sputnik-posts': {
    prompt:
      'Account A says that Sputnik’s director and deputy director were arrested. Which posts do OC Media and RTVI give?',
    options: {
      'executive-editor': {
        text: 'Executive director, editor-in-chief',
        explanation:
          'So OC Media and RTVI have it; The Moscow Times calls the second a deputy editor. Account A’s “deputy director” is not borne out.',
      },
      'director-deputy': {
        text: 'General director and deputy director',
        explanation: 'That is close to Account A. OC Media and RTVI have an executive director and an editor-in-chief.',
      },
      correspondents: {
        text: 'Two correspondents of the agency in Baku',
        explanation:
          'Since February 2025 the agency was to have one correspondent, Baku said. Account B speaks of two journalists; their posts were higher.',
      },
      'owner-editor': {
        text: 'The agency’s owner and an editor',
        explanation:
          'Sputnik belongs to a Russian state agency. OC Media and RTVI name the executive director; Account A says director.',
      },
    },
  },
  'since-lukoil-manager': {
    prompt: 'Account A tells of the arrest of a senior Lukoil manager in Russia. What became of that report?',
    options: {
      'let-go': {
        text: 'He was let go the same night',
        explanation:
          'That was the head of the Azerbaijani community in Yekaterinburg. Account A mentions him and the manager in one breath.',
      },
      sentenced: {
        text: 'He was sentenced in March 2026',
        explanation:
          'The community head was, as one of seven men. Of the manager in Account A no confirmation was found at all.',
      },
      denied: {
        text: 'Lukoil and Moscow denied it',
        explanation:
          'Within a day, Lukoil and Russia’s foreign ministry said that neither branch nor manager existed. Account A states the arrest as a fact.',
      },
      'flown-home': {
        text: 'He flew to Baku in October',
        explanation:
          'A businessman held in Voronezh was reported in Baku in October 2025. Of Account A’s manager Lukoil said that there was none.',
      },
    },
  },
  'since-comparison': {
    prompt: 'Account A says that state media began to compare Putin to Hitler. What was found of that comparison?',
    options: {
      'state-television': {
        text: 'A presenter made it on the air',
        explanation:
          'A presenter compared Putin with Stalin, Actualno reported. Of the comparison that Account A tells of nothing was found.',
      },
      agency: {
        text: 'The state agency had written it',
        explanation: 'Account A quotes the agency on Bucha, not on that comparison; it was searched for and not found.',
      },
      'not-found': {
        text: 'It was searched for, without result',
        explanation:
          'Not confirmed: one with Stalin was reported, none with Hitler found. Account A itself gives no example.',
      },
      parliament: {
        text: 'A commission of parliament drew it',
        explanation:
          'The commission accused channels in Russian media and on Telegram of a campaign. Account A does not credit it with the comparison either.',
      },
    },
  },
  'since-peacekeepers': {
    prompt:
      'Account A says that Russia’s forces have been gone since June 2024. Of whom did Baku’s defence ministry speak?',
    options: {
      peacekeepers: {
        text: 'Of the peacekeeping contingent only',
        explanation:
          'The ministry said that the whole peacekeeping contingent had left. Account A’s sentence is wider than that.',
      },
      everybody: {
        text: 'Of all Russian soldiers in the country',
        explanation:
          'That is as wide as Account A’s sentence. The ministry spoke of the peacekeepers, their weapons and equipment.',
      },
      'a-year-later': {
        text: 'Of soldiers who would leave in 2025',
        explanation:
          'The day was 12 June 2024, which fits the month that Account A gives. The ministry spoke of peacekeepers.',
      },
      advisers: {
        text: 'Of Russian advisers and instructors',
        explanation: 'Neither account mentions advisers, and the ministry spoke of the peacekeeping contingent.',
      },
    },
  },
  'since-outcomes': {
    prompt: 'What became of each of these sentences from early July 2025?',
    lefts: {
      'nothing-paid': {
        text: 'No compensation was paid.',
        explanation:
          'Corrected: a Russian insurer had been paying since February 2025, Moscow said. Account A’s sentence holds for the state alone.',
      },
      'two-killed': {
        text: 'Two people were killed.',
        explanation:
          'Disputed: Baku’s prosecutors say beaten to death, Russian investigators spoke of heart failure in one case. The verb is Account A’s.',
      },
      'west-turns': {
        text: 'The West may turn to Ukraine again.',
        explanation:
          'Later: Account A’s premise did not last, as the United States and Israel went to war with Iran in February 2026.',
      },
      'putin-hitler': {
        text: 'State media compare Putin to Hitler.',
        explanation: 'Not confirmed: it was searched for and not found. Account A gives no example.',
      },
    },
    rights: {
      corrected: 'It does not hold as it stands.',
      disputed: 'Those concerned tell it differently.',
      'events-went-on': 'Events overtook it.',
      unconfirmed: 'It could not be confirmed.',
    },
  },
  'since-two-deaths': {
    prompt: 'How did officials of the two states explain the deaths of the two brothers?',
    options: {
      beaten: {
        text: 'Baku: both were beaten to death',
        explanation:
          'Azerbaijan’s prosecutors said so after post-mortems in Baku. Account A has “killed”, Account B “died”.',
      },
      'one-cause': {
        text: 'Both states: it was an accident',
        explanation: 'The two states name no common cause. Neither account speaks of an accident.',
      },
      heart: {
        text: 'Russia: heart failure, in one case',
        explanation:
          'Russian investigators spoke of it, and in the other case of a cause still being established. Neither account reports that.',
      },
      outside: {
        text: 'An outside inquiry: no violence',
        explanation: 'Amnesty International asked for inquiries; none was found. Neither account has one either.',
      },
    },
  },
  'since-warhead': {
    prompt: 'Whose was the warhead, according to the interim report that Kazakhstan published in December 2025?',
    options: {
      russian: {
        text: 'A Russian one, in its words',
        explanation:
          'Putin spoke of Russian missiles in October. The report left the origin open; Account B has a Russian missile.',
      },
      ukrainian: {
        text: 'A Ukrainian one, in its words',
        explanation:
          'Moscow’s spokeswoman spoke of Ukrainian drones as the root cause. Neither account does, nor does the report.',
      },
      none: {
        text: 'There had been no warhead',
        explanation:
          'The report says that elements of a warhead presumably did the damage. Account A speaks of an air-defence system.',
      },
      unknown: {
        text: 'That could not be established',
        explanation:
          'The report names striking elements of a warhead and says that their origin could not be established. Both accounts name Russia.',
      },
    },
  },
  'since-missiles': {
    prompt: 'How many Russian missiles exploded near the plane, according to Putin’s words of October 2025?',
    unit: 'missiles',
    explanation:
      'Putin said that two missiles had exploded about ten metres from the plane. Account B, months before, has one missile that hit it.',
    near: [
      { value: 1, explanation: 'One missile is what Account B tells of. Putin spoke of two.' },
      { value: 10, explanation: 'About ten metres was the distance that he gave; neither account has that figure.' },
      {
        value: 3,
        explanation: 'Aliyev says that the embassy in Kyiv was struck three times; neither account reaches that far.',
      },
    ],
  },
  'since-order': {
    prompt: 'Put these words on the crash into their order, the earliest first.',
    options: {
      'interim-report': {
        text: 'An interim report is out',
        explanation: 'Kazakhstan’s interim report came in December 2025, long after both accounts were written.',
      },
      'telephone-call': {
        text: 'Putin apologises by telephone',
        explanation: 'On 28 December 2024, three days after the crash. Both accounts know of an apology or of regret.',
      },
      'joint-statement': {
        text: 'Two states speak as one',
        explanation: 'The joint statement of 15 April 2026 is the last of them; neither account could know of it.',
      },
      'dushanbe-words': {
        text: 'Putin speaks of missiles',
        explanation: 'In Dushanbe, on 9 October 2025. In early July neither account has anything like it.',
      },
    },
  },
  'since-embassy': {
    prompt: 'Azerbaijan’s embassy in Kyiv was damaged in November 2025. Who said what about it?',
    lefts: {
      'baku-in-november': {
        text: 'Baku, on the day',
        explanation: 'Baku said that an Iskander missile had fallen on the grounds. Neither account reaches that far.',
      },
      'moscow-in-november': {
        text: 'Russia’s foreign ministry',
        explanation:
          'It expressed regret and spoke of a Ukrainian missile. Account B already calls Moscow’s tone cautious.',
      },
      'aliyev-in-munich': {
        text: 'Aliyev, in Munich',
        explanation:
          'In February 2026 he called it deliberate; Moscow rejected that. Account B had seen no sign of retreat.',
      },
    },
    rights: {
      iskander: 'An Iskander missile fell on the grounds.',
      'ukrainian-missile': 'A Ukrainian air-defence missile did it.',
      'three-times': 'It was struck three times, deliberately.',
      'no-damage': 'Nothing was damaged at all.',
    },
  },
  'since-eleven': {
    prompt: 'What is known of the 11 Russians in Baku after 15 February 2026?',
    options: {
      freed: {
        text: 'Baku let them go',
        explanation:
          'A Russian deputy minister asked for that. Both accounts tell of their arrest; of a release nothing was found.',
      },
      'nothing-found': {
        text: 'Nothing was found',
        explanation:
          'It was searched for and not found, which is no proof of anything. Both accounts stop days after the arrests.',
      },
      sentenced: {
        text: 'A court sentenced them',
        explanation:
          'Seven men were sentenced in Yekaterinburg. Of a trial of the Russians whom both accounts mention nothing was found.',
      },
      'house-arrest': {
        text: 'They left the jail',
        explanation:
          'House arrest was for one of the Sputnik men, in October 2025. Account A tells of his arrest in June.',
      },
    },
  },
  'since-demands': {
    prompt: 'Besides an apology, what had Baku asked of Moscow, as Aliyev said in December 2024?',
    options: {
      withdrawal: {
        text: 'Leaving the country for good',
        explanation:
          'The peacekeepers had left in June 2024, said Baku. It was no demand, and neither account has it as one.',
      },
      admission: {
        text: 'An admission of fault',
        explanation: 'Aliyev said so on state television. Neither account reports the four demands.',
      },
      punishment: {
        text: 'Those responsible punished',
        explanation: 'It was one of the four. Account A says that nobody had to answer for the crash.',
      },
      compensation: {
        text: 'Compensation to be paid',
        explanation:
          'It was one of the four. By then only the apology had been given, he said. Account A says that none was paid.',
      },
    },
  },
};
