import { wordsOf } from '@/content/editions';
import { ClassFrame } from '@/features/classroom/class-frame';
import { classPage } from '@/features/classroom/class-page';
import { LiveClass } from '@/features/classroom/live/live-class';
import { getItemsByPupil } from '@/features/classroom/overview/data';
import { ItemsByPupilSection } from '@/features/classroom/overview/items-section';

export const metadata = { title: 'Questions by pupil' };

/** Who got what for which question; `?from=` is the first pupil shown. */
export default classPage(async ({ lang, query, own }) => {
  const words = wordsOf(lang);
  const said = words.classes.answers;
  return (
    <ClassFrame own={own} title={said.title} isWide lang={lang}>
      <p className="max-w-measure text-quiet">{said.standfirst}</p>
      <LiveClass id={own.id} page="answers" lang={lang} />
      <div data-live="items">
        <ItemsByPupilSection
          own={own}
          all={await getItemsByPupil(own)}
          from={query.get('from')}
          lang={lang}
          words={words}
        />
      </div>
    </ClassFrame>
  );
});
