import { wordsOf } from '@/content/editions';
import { ExerciseSheet } from '@/features/explainer/papers/exercise-sheet';
import { toolPage } from '@/features/site/tool-page';

export const metadata = { title: 'Exercise sheet' };

/** The exercise of the guide, with room to write. */
export default toolPage(async ({ lang }) => <ExerciseSheet lang={lang} words={wordsOf(lang)} />);
