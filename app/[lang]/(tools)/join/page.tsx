import { headers } from 'next/headers';
import { wordsOf } from '@/content/editions';
import { tryJoinPage } from '@/features/classroom/pupil/join-data';
import { JoinPage } from '@/features/classroom/pupil/join-page';
import { currentReader } from '@/features/readers/current-reader';
import { sentenceOf } from '@/features/site/form-door';
import { toolPage } from '@/features/site/tool-page';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/refusal';
import { siteTime } from '@/lib/site-time';

export const metadata = { title: 'Join a class' };

/** Where a pupil comes in. With `?code=` the class is shown before a name is given. */
export default toolPage(async ({ lang, query }) => {
  const code = query.get('code') ?? '';
  const reader = await currentReader();
  const asked = await headers();
  const page = code === '' ? null : await tryJoinPage(reader, code, asked, await siteTime()).catch(refusalOf);
  const wrong = page instanceof Refusal ? page : code && !page ? new Refusal(422, 'wrong-class-code', 'code') : null;
  return (
    <JoinPage
      page={page instanceof Refusal ? null : page}
      code={code.slice(0, 200)}
      codeError={wrong ? sentenceOf(wrong, lang) : undefined}
      once={newId()}
      lang={lang}
      words={wordsOf(lang)}
    />
  );
});

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
