import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../own-class';
import { classPath } from '../receive-class-form';
import { handoutPath } from './handout-path';

/** Leads between a class's quiz on paper and its key, and between as many questions as an attempt has and all of them. */
export function PaperChoice({
  own,
  at,
  isWhole,
  lang,
  words,
}: {
  own: OwnClass;
  at: 'quiz' | 'key';
  isWhole: boolean;
  lang: Language;
  words: Words;
}) {
  const said = words.papers.classQuiz;
  const path = (to: 'quiz' | 'key', all: boolean) =>
    classPath(lang, own.id, `/paper${to === 'key' ? '/key' : ''}${all ? '?all' : ''}`);
  const links: [string, string][] = [
    [path(at === 'key' ? 'quiz' : 'key', isWhole), at === 'key' ? said.quiz : said.key],
    [path(at, !isWhole), isWhole ? said.some : said.all],
    [handoutPath(own.chapters, lang), said.handout],
    // The key is a paper, which says by itself where it leads back to.
    ...(at === 'quiz' ? [[classPath(lang, own.id), said.back] satisfies [string, string]] : []),
  ];
  return (
    <p className="mt-3 font-sans text-label">
      {links.map(([href, label]) => (
        <a key={href} href={href} className="inline-block py-1.5 pr-6">
          {label}
        </a>
      ))}
    </p>
  );
}
