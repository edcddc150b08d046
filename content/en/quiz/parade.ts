import 'server-only';
import type { ChapterBank } from '../../bank';

export const parade: ChapterBank<'parade'> = {
  'parade-which': {
    prompt: 'Which event in 2025 did Ilham Aliyev stay away from, according to Account A?',
    options: {
      forum: {
        text: 'The Economic Forum in St Petersburg',
        explanation:
          'Account A mentions the forum only because Russian officials spoke there of their economy. Aliyev is not part of that.',
      },
      parade: {
        text: 'Moscow’s parade to mark Victory Day',
        explanation: 'Account A reports that he declined to attend. Account B does not mention the parade.',
      },
      funerals: {
        text: 'The funerals after the plane crash',
        explanation: 'The funerals stand in Account B, and it does not say whether the president was there.',
      },
      concerts: {
        text: 'The concerts of Russian artists in Baku',
        explanation:
          'Both accounts say that cultural events were cancelled, which is another matter. Aliyev, says Account A, stayed away from the parade.',
      },
    },
  },
  'parade-read-as': {
    prompt: 'According to Account A, how was Aliyev’s refusal to attend the parade probably read?',
    options: {
      payment: {
        text: 'As a protest that the crash had not been paid for',
        explanation: 'Account A says that no compensation was paid, but it does not link this to the parade.',
      },
      raid: {
        text: 'As an answer to the operation in Yekaterinburg',
        explanation: 'It is the other way round: in Account A the parade comes first and might have led to the raid.',
      },
      leader: {
        text: 'As a refusal of Russia as the dominant power',
        explanation:
          'Account A says that it was likely taken as a final refusal to accept Russia as a “hegemon”. The word “likely” makes it a reading.',
      },
      alliance: {
        text: 'As a sign of Azerbaijan’s tie with Turkey',
        explanation: 'The alliance with Turkey comes from Ramis Yunus, whom Account A quotes on another point.',
      },
    },
  },
  'parade-how-sure': {
    prompt:
      'How does Account A put the link between Aliyev’s refusal to attend the parade and the raid in Yekaterinburg?',
    options: {
      established: {
        text: 'As an established fact, in its own voice',
        explanation:
          'The voice is its own, but Account A writes that it “might be” so. That is a supposition, not a fact.',
      },
      officials: {
        text: 'As something that Russian officials said',
        explanation:
          'Account A reports that Russian officials said something else: that the operation was about old criminal cases.',
      },
      analyst: {
        text: 'As the view of the analyst Ramis Yunus',
        explanation:
          'Account A quotes Ramis Yunus on Russia’s lack of leverage. The link to the parade is Account A’s own idea.',
      },
      possible: {
        text: 'As no more than a possibility, in its own voice',
        explanation:
          'Account A writes that the refusal “might be” what triggered the raid. Account B does not mention the parade.',
      },
    },
  },
  'parade-who': {
    prompt: 'Which account says so?',
    statement: 'Azerbaijan’s president did not go to the Victory Day parade in Moscow.',
    options: {
      a: 'Account A says so, and makes it a turn in the story. Account B does not mention the parade.',
      b: 'Account B goes from the crash to the raid without a word on the parade. Account A tells of it.',
      both: 'Only Account A tells of the parade. A reader of Account B alone would not know of it.',
      neither: 'Account A does say so, and makes it a turn in the story.',
    },
  },
  'parade-proof': {
    prompt: 'What would be evidence that the refusal to attend the parade led to the raid? Choose all that apply.',
    options: {
      after: {
        text: 'The fact that the raid came after the parade',
        explanation:
          'What comes after something is not always caused by it. Account A gives both in this order, and that alone shows nothing.',
      },
      order: {
        text: 'An order for the raid that names the refusal',
        explanation: 'That would tie the two together on paper. Account A has nothing of the kind.',
      },
      repeated: {
        text: 'Ten articles that repeat the same suspicion',
        explanation: 'A suspicion does not grow firmer by being repeated. Account A is one article that voices it.',
      },
      planner: {
        text: 'A planner of the raid who gives that reason',
        explanation:
          'Somebody who took part in the planning could know. Account A quotes no such person; it writes “might”.',
      },
      writer: {
        text: 'A writer who is sure of it, and says no more',
        explanation: 'How sure somebody sounds is not evidence. Account A, for its part, does not even sound sure.',
      },
    },
  },
  'order-of-certainty': {
    prompt: 'Four reports on one power cut. Put them in order of how sure they are of its cause, the surest first.',
    options: {
      may: {
        text: 'The storm may have caused the power cut.',
        explanation:
          '“May” only raises a possibility, so it comes third. The reports were made up; where Account A writes “might”, it raises one as well.',
      },
      caused: {
        text: 'The storm caused the power cut.',
        explanation:
          'It states the cause as a fact and leaves no doubt, so it comes first. The reports were made up; neither account tells of a power cut.',
      },
      unknown: {
        text: 'What caused the power cut is not known.',
        explanation:
          'It names no cause at all, so it comes last. The reports were made up, but neither account would lose by such a sentence now and then.',
      },
      likely: {
        text: 'Most likely the storm caused the power cut.',
        explanation:
          '“Most likely” leaves a little doubt, so it comes second. The reports were made up; Account A has a “likely” of its own, where it says how the refusal was read.',
      },
    },
  },
};
