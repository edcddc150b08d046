import type { DifferenceId } from './facts/differences';
import type { FactSentence, Sentence } from './prose';

/**
 * A sentence of the teaching guide: one of the three of a chapter (`prose.ts`), or a `task`. A task tells somebody in
 * the room what to do, or asks them something. Of the story it states nothing: no month, no name, save in quotation marks.
 */
export type GuideSentence = Sentence | TaskSentence;
export type TaskSentence = { sentence: 'task'; text: string };

/** A sentence that says what to do, or asks; see {@link GuideSentence}. */
export const task = (text: string): TaskSentence => ({ sentence: 'task', text });

/** Where something stands: a page of ours, without its language (`/quiz/print`), or a place on the guide (`#exercise`). */
export type GuideLink = { text: string; path: `/${string}` | `#${string}` };

/** A part of a lesson: from which minute to which, what happens, and what is opened or handed out for it. */
export type LessonStep = {
  minutes: readonly [from: number, to: number];
  title: string;
  tasks: readonly TaskSentence[];
  links: readonly GuideLink[];
};

/** A lesson. Its steps follow on each other and fill its minutes; a test says so. */
export type Lesson = {
  /** Tells lessons of one length apart; where it is absent, the length does. */
  id?: string;
  minutes: number;
  title: string;
  aim: TaskSentence;
  steps: readonly LessonStep[];
};

/** Something to talk about: what the accounts say, then what to ask of it. */
export type Prompt = { title: string; says: readonly FactSentence[]; asks: readonly TaskSentence[] };

/** A term for talking about sources, explained. */
export type GuideTerm = { name: string; meaning: string };

/** One step of the exercise judged: a pupil's answer at each of three levels, the weakest first. */
export type RubricRow = { step: string; answers: readonly [string, string, string] };

/** The teaching guide in one language: what an editor writes. */
export type Guide = {
  title: string;
  standfirst: string;
  /** What a teacher has come for, before anything is explained. */
  door: { label: string; text: string; links: readonly [GuideLink, ...GuideLink[]] };
  contents: string;
  objectives: { title: string; lead: TaskSentence; list: readonly TaskSentence[] };
  /** What a teacher reads before the lesson, in five minutes: what any atlas or handbook has. */
  ground: { title: string; lead: TaskSentence; sentences: readonly GuideSentence[]; links: readonly GuideLink[] };
  care: { title: string; list: readonly (readonly GuideSentence[])[] };
  lessons: { title: string; lead: TaskSentence; minute: (from: number, to: number) => string; list: readonly Lesson[] };
  prompts: { title: string; lead: TaskSentence; list: readonly Prompt[] };
  /** Two accounts side by side: each row is a difference. The accounts' own words come from its claims. */
  exercise: {
    title: string;
    lead: TaskSentence;
    steps: readonly TaskSentence[];
    rows: readonly DifferenceId[];
    columns: { middle: string; open: string };
    /** Beside the quotations of a row: what they are about, in our words. */
    inShort: string;
    /** Ways to begin a sentence, for readers who need one. */
    starters: { title: string; list: readonly string[] };
    listen: string;
    paper: GuideLink;
  };
  rubric: {
    title: string;
    lead: TaskSentence;
    step: string;
    levels: readonly [string, string, string];
    rows: readonly RubricRow[];
  };
  /** After the lesson: one open question followed to sources that do not depend on each other. */
  corroborate: { title: string; lead: TaskSentence; steps: readonly TaskSentence[]; links: readonly GuideLink[] };
  vocabulary: { title: string; lead: TaskSentence; sources: readonly GuideTerm[]; more: GuideLink };
  withoutDevices: { title: string; sentences: readonly TaskSentence[] };
  /** What a class does not have, and why: of what teachers ask for first. */
  without: {
    title: string;
    lead: TaskSentence;
    leaderboard: { title: string; sentences: readonly TaskSentence[] };
    others: { title: string; list: readonly { name: string; instead: string }[] };
  };
  papers: { title: string; list: readonly (GuideLink & { note: string })[] };
};
