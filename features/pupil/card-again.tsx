import type { Words } from '@/content/editions';
import type { Problem } from '@/features/site/receive-form';
import { newId } from '@/lib/ids';
import type { Language } from '@/lib/languages';
import { AreYou } from './are-you';
import { ComeBackForm } from './come-back-form';

/** After a card was refused: on a device that is somebody else, whether they go; else the way back for who was in before. */
export function CardAgain({
  problem,
  ticket,
  name,
  ownName,
  lang,
  words,
}: {
  problem: Problem;
  ticket: string;
  /** The name on the card; undefined where the card is good no more. */
  name: string | undefined;
  /** Who this browser is. */
  ownName: string | null;
  lang: Language;
  words: Words;
}) {
  const once = newId();
  if (problem.code === 'another-name' && name && ownName)
    return <AreYou name={ownName} typed={{ code: '', name, ticket }} once={once} lang={lang} words={words} />;
  return <ComeBackForm once={once} lang={lang} words={words} />;
}
