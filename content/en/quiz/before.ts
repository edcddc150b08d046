import 'server-only';
import type { ChapterBank } from '../../bank';

export const before: ChapterBank<'before'> = {
  'troops-gone-when': {
    prompt: 'According to Account A, since when have no Russian forces been stationed in Azerbaijan?',
    options: {
      'december-2024': {
        text: 'December 2024',
        explanation:
          'In that month, both accounts say, the airliner was lost. By then, Account A says, the Russian forces were already gone.',
      },
      'june-2024': {
        text: 'June 2024',
        explanation:
          'Account A names this month, half a year before the crash. Account B says nothing about Russian forces in Azerbaijan.',
      },
      'june-2025': {
        text: 'June 2025',
        explanation:
          'That is the month of the raid in Yekaterinburg, in both accounts. The date that Account A gives for the forces is a year earlier.',
      },
      'july-2025': {
        text: 'July 2025',
        explanation: 'Account A’s story ends in this month. It says that the forces were gone a year before.',
      },
    },
  },
  'dependence-why': {
    prompt: 'According to Account A, what made Azerbaijan depend far less on Moscow in politics?',
    options: {
      sanctions: {
        text: 'Sanctions weakened Russia’s economy',
        explanation:
          'Account A does list sanctions among Russia’s troubles. But it ties Azerbaijan’s lower dependence to the end of the Karabakh conflict.',
      },
      alliance: {
        text: 'It made allies of Turkey and Pakistan',
        explanation:
          'That alliance comes from Ramis Yunus, whom Account A quotes on why pressure will fail. It is not what Account A names here.',
      },
      apology: {
        text: 'Moscow apologised for the lost airliner',
        explanation:
          'Account A reports an apology, but as something that changed little. The lower dependence came earlier in its telling.',
      },
      karabakh: {
        text: 'The conflict over Karabakh was settled',
        explanation:
          'That is Account A’s reading: with its whole territory in hand, Azerbaijan needed Moscow far less.',
      },
    },
  },
  'attitude-shown-by': {
    prompt: 'Which event, in Account A’s reading, made plain that Moscow still treated Azerbaijan as a subordinate?',
    options: {
      crash: {
        text: 'The crash of the airliner',
        explanation:
          'Account A says that the crash in December 2024 brought this attitude to light. It is Account A’s own reading, not a reported event.',
      },
      parade: {
        text: 'The parade in Moscow',
        explanation:
          'In Account A the parade shows Baku’s will, not Moscow’s: the president of Azerbaijan stayed away.',
      },
      raid: {
        text: 'The raid in Yekaterinburg',
        explanation:
          'Account A tells of the raid at length, but as what set off Baku’s offensive. It names the crash as what showed the attitude.',
      },
      summons: {
        text: 'The summons of the ambassador',
        explanation:
          'Account A reports that Moscow called in the ambassador, but much later and as a response to the Sputnik arrests.',
      },
    },
  },
  'relationship-compare': {
    prompt: 'How do the two accounts describe what the relationship used to be?',
    options: {
      'stable-unequal': {
        text: 'Account A: a stable alliance. Account B: Moscow above Baku.',
        explanation: 'This swaps the two. The words about a stable alliance stand in Account B, at its very end.',
      },
      'both-stable': {
        text: 'Both accounts: a stable alliance, up to the loss of the airliner.',
        explanation:
          'Only Account B recalls an alliance that once looked stable. Account A says that Moscow treated Azerbaijan as a subordinate.',
      },
      'unequal-stable': {
        text: 'Account A: Moscow above Baku. Account B: a stable alliance.',
        explanation:
          'Account A reads it as unequal; Account B says that it was once seen as a stable alliance. Neither reading is an established fact.',
      },
      'both-unequal': {
        text: 'Both accounts: Moscow above Baku, up to the raid in June 2025.',
        explanation:
          'Only Account A describes Moscow as treating Azerbaijan as a subordinate. Account B recalls a stable alliance.',
      },
    },
  },
  'territory-who': {
    prompt: 'Which account says so?',
    statement: 'Azerbaijan controls the whole of its territory.',
    options: {
      a: 'Account A says so, in its first lines, where it tells of the end of the Karabakh conflict. Account B does not mention Karabakh.',
      b: 'Account B begins with the tension of summer 2025 and does not mention Karabakh. Account A does.',
      both: 'Only Account A looks back at the Karabakh conflict. Account B leaves it out.',
      neither: 'Account A does say so, where it tells how the Karabakh conflict ended.',
    },
  },
};
