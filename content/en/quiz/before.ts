import 'server-only';
import type { ChapterBank } from '../../bank';

export const before: ChapterBank<'before'> = {
  'troops-gone-when': {
    prompt: 'According to Account A, since when have no Russian forces been stationed in Azerbaijan?',
    options: {
      'december-2024': {
        text: 'December 2024',
        explanation:
          'In that month, both accounts say, the airliner crashed. By then, Account A says, the Russian forces were already gone.',
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
    prompt: 'According to Account A, what made Azerbaijan far less dependent on Moscow politically?',
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
        text: 'Moscow apologised for the plane crash',
        explanation:
          'Account A reports an apology, and that nobody was held to account after it. The lower dependence came earlier in its telling.',
      },
      karabakh: {
        text: 'The conflict over Karabakh was settled',
        explanation:
          'That is Account A’s reading: with its whole territory in hand, Azerbaijan needed Moscow far less.',
      },
    },
  },
  'attitude-shown-by': {
    prompt: 'Which event, in Account A’s reading, laid Moscow’s attitude to Azerbaijan bare?',
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
          'Account A tells of the raid at length, but as what set off Baku’s “offensive”. It names the crash as what showed the attitude.',
      },
      summons: {
        text: 'The summons of the ambassador',
        explanation:
          'Account A reports that Moscow called in the ambassador, but much later and as a response to the Sputnik arrests.',
      },
    },
  },
  'relationship-compare': {
    prompt: 'How does each account describe what the two countries were to each other?',
    options: {
      'stable-unequal': {
        text: 'Account A: once seen as a stable alliance. Account B: Moscow above Baku.',
        explanation: 'This swaps the two. The words about a stable alliance stand in Account B, at its very end.',
      },
      'both-stable': {
        text: 'Both accounts: once seen as a stable alliance, up to the crash.',
        explanation:
          'Only Account B recalls an alliance that once looked stable. Account A says that Moscow treated Azerbaijan as a subordinate.',
      },
      'unequal-stable': {
        text: 'Account A: Moscow above Baku. Account B: once seen as a stable alliance.',
        explanation:
          'Account A reads it as unequal; Account B recalls how it was once seen. Neither reading is an established fact.',
      },
      'both-unequal': {
        text: 'Both accounts: Moscow above Baku, up to the raid in June 2025.',
        explanation:
          'Only Account A describes Moscow as treating Azerbaijan as a subordinate. Account B recalls a tie that was once thought a stable alliance.',
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
  'silence-unseen': {
    prompt:
      'One paper reports a strike at a port. Another, of the same day, is silent on it. What follows from that silence alone?',
    options: {
      working: {
        text: 'The port was working as usual',
        explanation:
          'A paper can leave out something that did happen. Account A leaves out where the plane came down; it came down all the same.',
      },
      alone: {
        text: 'The first paper invented the strike',
        explanation:
          'Silence is no denial. Account B leaves out the Russian forces of which Account A tells, and does not deny a word of it.',
      },
      nothing: {
        text: 'Nothing about the strike',
        explanation:
          'Silence can be an oversight, a choice or a lack of space. Both papers were made up, but both accounts are silent on much that the other tells.',
      },
      minor: {
        text: 'The second paper thought little of it',
        explanation:
          'It may be so, but an oversight would look just the same. The papers were made up; why Account B leaves things out, it does not say either.',
      },
    },
  },
};
