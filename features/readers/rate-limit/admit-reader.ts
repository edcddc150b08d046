import 'server-only';
import { siteTime } from '@/lib/db/site-time';
import type { Form } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import { type ReaderId, readerOf } from '../reader';
import { admit } from './data';
import { addressOf } from './network';
import { checkProof } from './proof';
import { spendProof } from './proof.data';

/**
 * Who sent a form, and whether they may: a known reader always, a new one unless too many came from their network.
 * Every handler that can make a new reader calls this in place of `readerOf`.
 * @throws {Refusal} as {@link admitNewcomer}
 */
export async function admitReader(form: Form): Promise<{ reader: ReaderId; cookies: string[]; isNew: boolean }> {
  const sender = readerOf(form);
  if (sender.isNew) await admitNewcomer(form, sender.reader, await siteTime());
  return sender;
}

/**
 * Lets a new reader in.
 * @param place the class that vouches for them, if one does
 * @throws {Refusal} 429 with the seconds to wait · 422 at `proof` for a proof of work that is no good (any more)
 */
export async function admitNewcomer(form: Form, reader: ReaderId, now: Date, place?: string): Promise<void> {
  const proof = form.values.get('proof')?.[0];
  if (proof) {
    const id = await checkProof(proof, now);
    if (!id || !(await spendProof(id, now))) throw new Refusal(422, 'wrong-proof', 'proof');
    return;
  }
  const wait = await admit(reader, addressOf(form.request.headers), now, place);
  if (wait > 0) throw new Refusal(429, place ? 'too-many-joining' : 'too-many-readers', undefined, wait);
}
