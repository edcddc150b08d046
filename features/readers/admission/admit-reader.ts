import 'server-only';
import type { Form } from '@/lib/form-edge';
import { Refusal } from '@/lib/refusal';
import { siteTime } from '@/lib/site-time';
import { type ReaderId, readerOf } from '../reader';
import { admit, spendProof } from './data';
import { addressOf } from './network';
import { checkProof } from './proof';

/**
 * Who sent a form, and whether they may: a known reader always, a new one unless too many came from their network.
 * Every door that can make a new reader calls this in place of `readerOf`.
 * @param isExpected true where somebody vouches for the newcomers, as a class does for its pupils: no limit then
 * @throws {Refusal} 429 with the seconds to wait · 422 at `proof` for a proof of work that is no good (any more)
 */
export async function admitReader(
  form: Form,
  isExpected = false,
): Promise<{ reader: ReaderId; cookies: string[]; isNew: boolean }> {
  const sender = readerOf(form);
  if (!sender.isNew || isExpected) return sender;
  const now = await siteTime();
  const proof = form.values.get('proof')?.[0];
  if (proof) {
    const id = await checkProof(proof, now);
    if (!id || !(await spendProof(id, now))) throw new Refusal(422, 'wrong-proof', 'proof');
    return sender;
  }
  const wait = await admit(sender.reader, addressOf(form.request.headers), now);
  if (wait > 0) throw new Refusal(429, 'too-many-readers', undefined, wait);
  return sender;
}
