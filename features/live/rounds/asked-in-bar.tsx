import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';

/** What a teacher asks of everybody, in the bar of a pupil who reads, votes or takes the quiz. */
export function AskedInBar({
  asked,
  code,
  lang,
  words,
}: {
  asked: 'question' | 'vote' | 'pause';
  code: string;
  lang: Language;
  words: Words;
}) {
  const said = words.live.round.bar;
  if (asked === 'pause') return said.pause;
  return <a href={asked === 'vote' ? `/${lang}/poll` : `/${lang}/class/${code}`}>{said[asked]}</a>;
}
