import 'server-only';
import { wordsOf } from '@/content/editions';
import { siteTime } from '@/lib/db/site-time';
import type { Form } from '@/lib/web/form-handler';
import type { Refusal } from '@/lib/web/refusal';
import { newChallenge } from './proof';
import { ProofOfWork } from './proof-of-work';

/** On the page that says “too many new readers”: the way in for a browser that can compute. For a handler's `extra`. */
export async function wayIn({ code }: Refusal, { request, values, lang }: Form) {
  if (code !== 'too-many-readers' && code !== 'too-many-joining') return null;
  return (
    <ProofOfWork
      challenge={await newChallenge(await siteTime())}
      action={new URL(request.url).pathname}
      values={values}
      sentence={wordsOf(lang).poll.proof}
    />
  );
}
