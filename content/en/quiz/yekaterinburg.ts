import 'server-only';
import type { ChapterBank } from '../../bank';

export const yekaterinburg: ChapterBank<'yekaterinburg'> = {
  'raid-detained': {
    prompt: 'Almost how many people are said to have been detained in Yekaterinburg?',
    unit: 'people',
    shown: 'just under 50',
    explanation:
      'Account A says almost 50, so any number just under 50 counts here. Account B speaks of several men and gives no number.',
    near: [
      { value: 2, explanation: 'Two people died, in both accounts. Account A says that almost 50 were detained.' },
      {
        value: 38,
        explanation:
          'That is the number of dead in the crash, in both accounts. Account A says that almost 50 were detained.',
      },
      {
        value: 27,
        explanation: 'That is the day of the raid, in both accounts. Account A says that almost 50 were detained.',
      },
      {
        value: 67,
        explanation:
          'That is how many were aboard the plane in Account B. Account A says that almost 50 were detained in the raid.',
      },
    ],
  },
  'raid-reason': {
    prompt: 'What reason for the operation in Yekaterinburg do the accounts report?',
    options: {
      'old-cases': {
        text: 'Investigations into old criminal cases',
        explanation:
          'Account A has it from Russian officials. Account B gives it as what the men were accused of, murder included.',
      },
      drugs: {
        text: 'A case of drug trafficking in that city',
        explanation: 'Both accounts report drug charges too, but against Russian citizens in Azerbaijan.',
      },
      secret: {
        text: 'Secret work of journalists for the FSB',
        explanation: 'That was said of the two people from Sputnik, in both accounts. It is not about Yekaterinburg.',
      },
      parade: {
        text: 'Azerbaijan’s absence from the parade',
        explanation:
          'Account A offers this as a possible trigger, in its own voice. Neither account has it from an official.',
      },
    },
  },
  'raid-deaths-words': {
    prompt: 'How do the two accounts word the two deaths in Yekaterinburg?',
    options: {
      'both-hospital': {
        text: 'Both accounts: they died in hospital after their release.',
        explanation:
          'Account A does speak of a hospital, but for several others, after police had released them. Neither account says that the two died there.',
      },
      'died-killed': {
        text: 'Account A: they died in the arrests. Account B: they were killed.',
        explanation: 'This swaps the two. The stronger word, killed, is Account A’s.',
      },
      'both-killed': {
        text: 'Both accounts: they were killed in police custody.',
        explanation:
          'Account A says killed, Account B says that they died during the arrests. Custody comes up in Account A, but for others, who were released.',
      },
      'killed-died': {
        text: 'Account A: they were killed. Account B: they died in the arrests.',
        explanation:
          'Account A’s word says that something was done to them. Account B’s leaves that open, though its sentence speaks of “extreme force” in the same breath.',
      },
    },
  },
  'raid-report-az': {
    prompt: 'Account A has the words “torture” and “persecution” about Yekaterinburg. What are they, for its reader?',
    options: {
      event: {
        text: 'An event that both accounts report',
        explanation:
          'Account B does not carry these words at all, and Account A quotes them from Report.Az without establishing them.',
      },
      allegation: {
        text: 'An allegation that Account A quotes',
        explanation:
          'The words are those of Report.Az, an outlet in Azerbaijan. Account A quotes them and does not establish them.',
      },
      finding: {
        text: 'A finding by the Russian police',
        explanation:
          'What Account A reports from Russian officials is about old criminal cases. The words on torture are from Report.Az.',
      },
      protest: {
        text: 'A protest by the ministry in Baku',
        explanation:
          'Both accounts report a protest by the ministry, in other words. The words on torture are from Report.Az, an outlet, in Account A.',
      },
    },
  },
  'raid-only-a': {
    prompt: 'Which details of the raid does only Account A give? Choose all that apply.',
    options: {
      murder: {
        text: 'Murder among the accusations',
        explanation: 'Both accounts mention old cases, but only Account B says that murder was among them.',
      },
      hospital: {
        text: 'People in hospital after a release',
        explanation: 'Only Account A says that several others were in hospital after police had let them go.',
      },
      deaths: {
        text: 'The deaths of two people',
        explanation: 'Both accounts report two dead, in different words.',
      },
      fifty: {
        text: 'A figure for those detained',
        explanation: 'Only Account A gives a figure, almost 50. Account B speaks of several men.',
      },
      force: {
        text: 'The words “extreme force”',
        explanation: 'These words are Account B’s. Account A speaks of a “harsh crackdown”.',
      },
    },
  },
  'raid-day': {
    prompt: 'Which account says so?',
    statement: 'The operation in Yekaterinburg took place on 27 June.',
    options: {
      a: 'Account A does give this day, and so does Account B.',
      b: 'Account B does give this day, and so does Account A.',
      both: 'Both accounts give this day. They differ on the scale of the operation and on how to describe it.',
      neither: 'Both accounts give this day. It is among the points that both report.',
    },
  },
  'order-before-the-raid': {
    prompt: 'Put these events in the order that Account A gives them, first to last.',
    options: {
      parade: {
        text: 'Aliyev stays away from the parade',
        explanation:
          'Account A places it in 2025, after the crash, and says that it might have triggered the raid. So it comes third.',
      },
      crash: {
        text: 'An Azerbaijani airliner crashes',
        explanation:
          'December 2024 in Account A: half a year after Russian forces were gone, and before the parade. It comes second.',
      },
      raid: {
        text: 'Special forces act in Yekaterinburg',
        explanation: 'On 27 June 2025, in Account A the last of these four.',
      },
      troops: {
        text: 'Russian forces are gone from Azerbaijan',
        explanation: 'Account A dates this to June 2024. It comes first.',
      },
    },
  },
  'raid-whom': {
    prompt: 'How does each account, in its own voice, describe the people detained in Yekaterinburg?',
    options: {
      'both-background': {
        text: 'Both accounts: people of Azerbaijani background.',
        explanation:
          'Account A writes of “ethnic Azerbaijanis”, Account B of “ethnic Azeri men”. Neither says in its own voice which passports they held.',
      },
      'background-citizens': {
        text: 'Account A: Azerbaijanis. Account B: citizens of Russia.',
        explanation:
          'Account B does carry that they were Russian citizens, but as what Russia’s foreign ministry argued. In its own voice it writes “ethnic Azeri men”.',
      },
      'citizens-background': {
        text: 'Account A: citizens of Russia. Account B: Azerbaijanis.',
        explanation: 'Account A says nothing of Russian citizenship here. It writes of “ethnic Azerbaijanis”.',
      },
      'both-citizens': {
        text: 'Both accounts: citizens of Russia, whoever they were.',
        explanation:
          'That is an argument of Russia’s foreign ministry, which Account B reports. Neither account makes it its own.',
      },
    },
  },
  'dead-named': {
    prompt: 'Two people died in Yekaterinburg. How many of them do the two accounts name?',
    unit: 'by name',
    explanation:
      'Neither account names them, or says anything of their lives. A reader learns how each account words two deaths, and not whose they were.',
    near: [
      {
        value: 2,
        explanation: 'Both accounts speak of two, but neither account gives a name. A figure is not a person.',
      },
      {
        value: 1,
        explanation: 'Not even one of the two has a name in Account A or in Account B.',
      },
    ],
  },
  'order-of-headlines': {
    prompt: 'Put these headlines in order of how much they claim, the one that claims least first.',
    options: {
      'police-kill': {
        text: 'Police kill man at roadside check',
        explanation:
          'It says who did it, which the first two leave open: third. The headlines were made up; neither account is about a roadside check.',
      },
      dies: {
        text: 'Man dies at roadside police check',
        explanation:
          'It says that there was a death, and where: first. The headlines were made up, but both accounts had to choose such a verb.',
      },
      murder: {
        text: 'Police murder man at roadside check',
        explanation:
          'It says who did it and that it was a crime, done on purpose: last. The headlines were made up; neither account goes as far in its own voice.',
      },
      'is-killed': {
        text: 'Man killed at roadside police check',
        explanation:
          'It says that somebody or something caused the death, but not who: second. The headlines were made up, but both accounts choose between such words.',
      },
    },
  },
  'headline-unseen': {
    prompt:
      'A shopkeeper told a reporter of two bangs, after which people ran. Which headline claims no more than that?',
    options: {
      shots: {
        text: 'Shots fired into crowd at shop',
        explanation:
          'A bang need not be a shot, and nobody spoke of a crowd being hit. The scene was made up; neither account tells of it.',
      },
      bombs: {
        text: 'Two bombs send crowd into panic',
        explanation:
          'This turns a sound into a bomb. The scene was made up, but with both accounts, too, it pays to ask what somebody saw or heard.',
      },
      witness: {
        text: 'Bangs heard, then people ran',
        explanation:
          'It keeps to what was heard and seen. The scene was made up, but it is a fair measure for a headline over either account, Account A or Account B.',
      },
      attack: {
        text: 'Crowd flees from attack on shop',
        explanation:
          'An attack has somebody who attacks, and nobody spoke of one. The scene was made up; in both accounts, look for the verb that adds an actor.',
      },
    },
  },
};
