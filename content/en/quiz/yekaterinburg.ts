import 'server-only';
import type { ChapterBank } from '../../bank';

export const yekaterinburg: ChapterBank<'yekaterinburg'> = {
  'raid-detained': {
    prompt: 'Almost how many Azerbaijanis did special forces detain in Yekaterinburg, according to Account A?',
    unit: 'people',
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
    prompt: 'What reason did Russian officials give for the operation in Yekaterinburg, as the accounts report it?',
    options: {
      'old-cases': {
        text: 'Investigations into old criminal cases',
        explanation: 'Both accounts report this reason. Account B adds that the cases included murder.',
      },
      drugs: {
        text: 'A case of drug trafficking in that city',
        explanation: 'Both accounts report drug charges too, but against Russian citizens in Azerbaijan.',
      },
      secret: {
        text: 'Secret work of journalists for the FSB',
        explanation:
          'That was said of the two people from Sputnik in Baku, in both accounts. It is not about Yekaterinburg.',
      },
      parade: {
        text: 'Azerbaijan’s absence from the parade',
        explanation: 'Account A offers this as a possible trigger, in its own voice. Russian officials did not say so.',
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
          'Both agree that two people lost their lives. Account A’s word says that somebody did it; Account B’s leaves that open.',
      },
    },
  },
  'raid-report-az': {
    prompt: 'Report.Az wrote of torture and persecution in Yekaterinburg. What is that, for a reader of Account A?',
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
        text: 'A finding by the police in Yekaterinburg',
        explanation:
          'In both accounts Russian officials speak of old criminal cases. The words on torture are from Report.Az.',
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
        text: 'Murder among the old criminal cases',
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
        text: 'A figure of almost 50 detained',
        explanation: 'Only Account A gives a figure. Account B speaks of several men.',
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
      neither: 'Both accounts give this day. It is among the points on which they agree.',
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
        text: 'An Azerbaijani airliner is lost',
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
};
