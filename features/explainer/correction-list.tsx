import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { correctedPath } from './corrections-feed';

/** Every correction with its day and its chapter, or the sentence that there is none. */
export function CorrectionList({ lang, words }: { lang: Language; words: Words }) {
  const { corrections } = words;
  if (corrections.length === 0) return <p>{words.about.corrections.none}</p>;
  return (
    <ul className="mt-4 grid gap-4">
      {corrections.map(({ id, day, chapter, text }) => (
        <li key={id} id={`correction-${id}`}>
          <p className="font-sans text-label text-quiet">
            <time dateTime={day}>{day}</time> ·{' '}
            <a href={correctedPath(chapter, lang)}>
              {chapter === 'since' ? words.since.title : words.chapters[chapter].title}
            </a>
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
