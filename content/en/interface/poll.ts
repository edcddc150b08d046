import type { Direction, Phase, ReasonId, Stance } from '../../facts/poll';

/** Words of the poll. The wording of question and stances is published with the results: change it only with a new poll. */
export const poll = {
  question: 'Has Russia lost Azerbaijan?',
  instruction: 'Answer as you see it today.',
  stances: {
    lost: 'Yes, it has',
    slipping: 'It is losing it, but has not yet',
    held: 'No, it has not',
    unsure: 'I can’t say',
  } satisfies Record<Stance, string>,
  /** For tables and figures, where the full answers stand nearby. */
  short: { lost: 'Yes', slipping: 'Losing it', held: 'No', unsure: 'Can’t say' } satisfies Record<Stance, string>,
  phases: { before: 'Before reading', after: 'After reading' } satisfies Record<Phase, string>,
  submit: 'Vote',
  change: 'Change my vote',
  standfirst:
    'One question, asked twice: before you read and after. What moves between the two is the interesting part.',
  before: { title: 'Before reading', text: 'Not sure is an answer too.' },
  after: { title: 'After reading', text: 'You may keep your answer or change it.' },
  thanks: {
    before: 'Thank you. Your vote before reading is counted.',
    after: 'Thank you. Your vote after reading is counted.',
    toChapter: 'Now read chapter one',
    toResults: 'See the results',
    withdrawn:
      'Your vote has been withdrawn. If it was cast in a class, it leaves everyone’s numbers together with other changes.',
    byReceipt: 'The vote with that receipt is now counted as you have just chosen.',
  },
  yours: (stance: string) => `Your vote: “${stance}”.`,
  covered: 'You have voted. On a device to which you came back with a code, the answer is not shown.',
  later: { before: 'Vote before reading after all', after: 'I have read it: vote after reading' } satisfies Record<
    Phase,
    string
  >,
  withdraw: 'Withdraw my vote',
  move: {
    title: 'Your move',
    went: (from: string, to: string) => `You went from “${from}” to “${to}”.`,
    stayed: (stance: string) => `You stayed with “${stance}”.`,
    published: (n: number) => `The published table counts ${n === 1 ? '1 reader' : `${n} readers`} who went this way.`,
    withheld: 'How many others went this way is not shown: they are too few, or the number would give another away.',
    chapters: 'My taps, chapter by chapter',
    label: 'Your move as text',
    copy: 'Copy',
    copied: 'Copied',
    note: 'This text holds your answers, and only you see it here. No address and no picture of this site holds an answer.',
  },
  receipt: {
    yours: 'Your receipt',
    explained:
      'With this code you can change or withdraw this vote from another device. We keep only a fingerprint of it, so this is the only time it is shown. Write it down if you want it.',
    open: 'I voted on another device',
    text: 'Anyone who has the receipt of a vote can change or withdraw it. What you ticked stays with the browser in which you ticked it.',
    label: 'Receipt code',
    hint: 'Sixteen letters and digits. Capitals, spaces and hyphens do not matter.',
    phase: 'Which vote was it?',
    stance: 'The new answer',
  },
  reasons: {
    title: 'What moved you?',
    hint: 'Tick as many as you like. Each tick is kept apart from your vote and from the others.',
    submit: 'Save what moved me',
    saved: (n: number) => (n === 1 ? 'One argument is saved.' : `${n} arguments are saved.`),
    list: {
      'seen-as-stable-alliance': 'That the tie was once seen as stable (Account B)',
      'less-dependent': 'That Azerbaijan depends on Russia far less than before (Account A)',
      'crash-apology': 'What Moscow said after the crash',
      'raid-deaths': 'The two deaths in Yekaterinburg',
      'sputnik-raid': 'The arrests at Sputnik in Baku',
      'kremlin-cautious': 'That Moscow kept a cautious tone (Account B)',
      'russia-weaker': 'That Russia has grown weaker (Account A)',
      'no-longer-afraid': 'That Azerbaijan is no longer afraid (Account A)',
      'no-leverage': 'What Ramis Yunus says about Moscow’s leverage (Account A)',
      'no-retreat': 'That Azerbaijan shows no sign of backing down (Account B)',
      'something-else': 'Something else',
    } satisfies Record<ReasonId, string>,
  },
  proof:
    'Your browser is solving a small task to show that votes are not being sent by a machine. It takes a second or two; then your form is sent again automatically.',
  peek: {
    title: 'The results are hidden for now',
    text: 'They appear once you have voted after reading, so that nobody else’s answer colours yours. You can look now; a vote you cast or change after that is counted apart.',
    submit: 'Show me the results now',
  },
  results: {
    title: 'Results',
    asOf: (day: string) => `As of ${day}`,
    votes: (n: number) => (n === 1 ? '1 vote' : `${n} votes`),
    none: 'No votes to show yet.',
    stance: 'Answer',
    count: 'Votes',
    share: 'Share',
    shiftsTitle: 'From before to after',
    shiftsText:
      'Each row is an answer before reading, each column an answer after it. Only readers who voted in both phases without looking are counted here.',
    flows:
      'How readers moved from their answer before (left) to their answer after (right). A wider band is more readers.',
    flowsNote:
      'Grey bands kept their answer; coloured ones changed it. A hatched stub is an answer of which some numbers are not shown; its width says nothing.',
    flowsOwn: 'Your own move is in ink. A broken line stands where its number is not shown; its width says nothing.',
    from: 'Before',
    to: 'After',
    withheld: '–',
    withheldSpoken: 'withheld',
    withheldText:
      'A dash stands for a number that is not shown: so few readers are in it that one could be recognised, or it would give such a number away. Numbers in these tables move only in steps of five or more. They can therefore be a few votes behind the counts above.',
    hidden: 'This table appears when enough readers are in it: numbers under five are not shown.',
    pathTitle: 'Which chapter moved readers',
    pathText:
      'At the end of each chapter a reader can tap whether it made Azerbaijan look more lost to Russia, or less.',
    pathNote:
      'In each bar: more lost on the left, no change in grey, less lost on the right. A hatched bar stands where not all three numbers are shown.',
    notShown: 'not shown',
    chapter: 'Chapter',
    moves: { more: 'More lost', same: 'No change', less: 'Less lost' },
    reasonsTitle: 'What moved them',
    reasonsText: 'Ticked after voting, by those who wanted to. Numbers under five are not shown.',
    reason: 'Argument',
    readers: 'Readers',
    peekedTitle: 'Voted after looking',
    peekedText: (before: number, after: number) =>
      `Counted apart: ${before} before and ${after} after reading, cast or changed after asking to see the results.`,
    classesTitle: 'From school classes',
    classesText:
      'Some of the votes above were cast in a class that was asked to read this explainer. Here they are counted apart from the others.',
    fromClasses: { before: 'Before: classes', after: 'After: classes' } satisfies Record<Phase, string>,
    fromOthers: { before: 'Before: others', after: 'After: others' } satisfies Record<Phase, string>,
    caveat:
      'The people counted here chose to vote. This is not a survey, and says nothing about people in general. One browser has one vote, which is not the same as one person.',
    methodTitle: 'How this was asked and counted',
    wording: (question: string, instruction: string) => `The question, word for word: “${question}” “${instruction}”`,
    order: (answers: readonly string[]) =>
      `The answers, always in this order: ${answers.map((answer) => `“${answer}”`).join(', ')}.`,
    balance:
      'Of these answers two lean towards yes and one towards no, and most of the arguments offered speak for yes, as they do in the two accounts. Keep that in mind when you compare shares.',
    rekeyed: (day: string) =>
      `On ${day} taps and ticks were given new keys that lead to nobody. Those from before are counted as they were, but no longer shown as your own, and “Forget this browser” no longer reaches them.`,
    dates: (first: string, last: string) =>
      first === last
        ? `These numbers moved on one day only, ${first}.`
        : `These numbers first moved on ${first}, and last on ${last}.`,
    blocks:
      'Votes cast in a class join these numbers in blocks: when at least five of that class were added, changed or withdrawn since the last time.',
    limit:
      'New voters from one network are limited: sixty at once, then one every ten seconds. This keeps machines out, and a large school may have to wait.',
    refusedTitle: 'Turned away by this limit',
    refused: (day: string, n: number) => `${day}: ${n}`,
    refusedNone: 'Nobody has been turned away by it.',
    data: 'The numbers as data:',
    dataLinks: { json: 'all as JSON', poll: 'counts as CSV', shifts: 'shifts as CSV' },
  },
  /** The poll of a class, as its teacher shows it. */
  inClass: {
    title: 'How this class voted',
    ours: 'This class',
    ourShare: 'Share',
    everyone: 'Everyone',
    everyoneShare: 'Their share',
    numbers: (ours: number, everyone: number) => `This class: ${ours}. Everyone: ${everyone}.`,
    tooFewYet: 'Fewer than five votes of this class.',
    tooFew: 'Fewer than five votes so far. The result can be shown once there are five.',
    closed:
      'The result is hidden until you reveal it. It is best to wait until everyone has voted: after that it updates only with five more votes.',
    text: 'Votes are kept without names: nobody can look one up, teachers included. Anyone who looked at everyone’s results before voting is left out of these numbers. The votes of this class join everyone’s in blocks of at least five. In the tables the thick bar is this class, the thin one everyone.',
    directionsTitle: 'Which way this class went',
    directionsText:
      'Counted are those who voted both times without looking at the results. Of the class you see which way they went; a group of fewer than five is counted together with its neighbour.',
    direction: 'From before to after',
    pupils: 'Pupils',
    directions: {
      towards: 'Towards yes',
      stayed: 'Stayed',
      away: 'Away from yes',
      unsure: 'To or from “can’t say”',
    } satisfies Record<Direction, string>,
    /** A name of a direction that follows another. */
    directionsInLine: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
    or: ' or ',
    noDirections:
      'Nothing is shown here. It takes two groups of at least five who voted both times; if all or almost all went the same way, there are no two.',
    movedOn: (day: string) =>
      `As of ${day}. The numbers update when five more people have voted or changed their vote, so the last few may be missing.`,
  },
  embed: { title: 'Before reading', vote: 'Read and vote', newTab: 'opens in a new tab' },
};
