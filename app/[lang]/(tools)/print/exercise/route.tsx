import { ExerciseSheet } from '@/features/explainer/papers/exercise-sheet';
import { toolPage } from '@/features/site/tool-page';

/** The exercise of the guide, with room to write. */
export const GET = toolPage(async ({ lang, words }) => ({
  title: words.titles.exercise,
  body: <ExerciseSheet lang={lang} words={words} />,
}));
