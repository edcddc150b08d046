import 'server-only';
import { admitNewcomer } from '@/features/readers/rate-limit/admit-reader';
import { addressOf } from '@/features/readers/rate-limit/network';
import { noteVisit } from '@/features/readers/rate-limit/visits.data';
import { findReader, newReaderOf, readerCookie, returnedCookie, returnSeed } from '@/features/readers/reader';
import type { Done, Form } from '@/lib/web/form-handler';
import { Refusal } from '@/lib/web/refusal';
import type { Class } from '../class/class';
import { ownReturnCodeFlash } from '../class/flash';
import { nameIn, nameKeyOf, unfitName } from '../class/pupil-name';
import { classCookie } from './class-cookie';
import { findOwnName } from './data';
import { joinClass, returnPupil } from './join.data';
import { tryClass } from './join-data';
import { findJoinTicket } from './join-ticket.data';
import { newReturnCode, returnCodeFrom, returnCodeIn } from './return-code';

/** What somebody gave to join a class, beside the form itself. */
export type Given = {
  code: string;
  name: readonly string[];
  as?: 'same' | 'new' | 'other' | undefined;
  identifier?: string | undefined;
  ticket?: string | undefined;
};

/** Where somebody would come in, and as whom. */
type Entry = { place: Pick<Class, 'id' | 'code'>; name: string; line?: string };

async function entryByCode({ code: typed, name }: Given, headers: Headers, now: Date): Promise<Entry> {
  const place = await tryClass(typed, headers, now);
  if (!place) throw new Refusal(422, typed.trim() === '' ? 'give-a-code' : 'wrong-class-code', 'code');
  return { place, name: nameAmong(name) };
}

async function entryByTicket(ticket: string, now: Date): Promise<Entry> {
  const found = await findJoinTicket(ticket, null, now);
  if (!found) throw new Refusal(422, 'wrong-card', 'ticket');
  return { place: found.class, name: found.pupil.name, line: found.pupil.id };
}

/**
 * Lets a pupil in by code and name, or by a card that names both. A reader whom this browser is already stays the one, so that nothing they did is
 * counted twice; the class vouches for newcomers, so that thirty of one school are let in at once.
 * @throws {Refusal} 429 after very many of one network · 422 at `code`, `name` or `ticket` · 409 `another-name` when this browser belongs to somebody else, and those of `joinClass`
 */
export async function join(given: Given, form: Form, now: Date): Promise<Done> {
  const { as, identifier = '', ticket } = given;
  const { headers } = form.request;
  const entry = ticket === undefined ? entryByCode(given, headers, now) : entryByTicket(ticket, now);
  const { place: found, name, line } = await entry;
  const known = as === 'new' ? null : findReader(headers.get('cookie'));
  const ownName = known && as !== 'same' ? await findOwnName(known, found.id, now) : null;
  // Somebody else of the same name on a shared device: a reader of their own.
  const own = as === 'other' && ownName !== null ? null : known;
  if (own && ownName !== null && nameKeyOf(ownName) !== nameKeyOf(name)) throw new Refusal(409, 'another-name', 'name');
  // The name is part of it: a form that a browser brings back from its memory is nobody else's.
  const reader = own ?? newReaderOf(form, `${found.code} ${nameKeyOf(name)}`);
  if (!own) await admitNewcomer(form, reader, now, found.id);
  const code = form.once ? returnCodeFrom(returnSeed(reader, `${form.once} ${found.id}`)) : newReturnCode();
  const apart = identifier.trim() ? { identifier } : as === 'other' ? as : undefined;
  const { returnCode } = await joinClass(reader, found.id, { name, apart, line, returnCode: code }, now);
  await noteVisit(found.id, addressOf(headers), now);
  return {
    to: `/${form.lang}/class/${found.code}`,
    json: returnCode ? { returnCode } : {},
    cookies: [
      readerCookie(reader),
      classCookie(found.code),
      ...(returnCode ? [ownReturnCodeFlash(returnCode, now)] : []),
    ],
  };
}

/** The one name that was given: of the list and the text field, one is empty. */
function nameAmong(given: readonly string[]): string {
  const names = given.map(nameIn).filter((name) => name !== '');
  const unfit = names.length > 1 ? 'one-name' : unfitName(names[0] ?? '');
  if (unfit) throw new Refusal(422, unfit, 'name');
  return names[0] ?? '';
}

/**
 * Brings a pupil back by their return code, on whatever device: the browser becomes the reader they are. Nobody finds one
 * of 80 bits by trying, so no limit keeps those out who have one.
 * @throws {Refusal} 422 at `return`
 */
export async function comeBack(typed: string, form: Form, now: Date): Promise<Done> {
  const code = returnCodeIn(typed);
  const pupil = code && (await returnPupil(code, form, now));
  if (!pupil) throw new Refusal(422, 'wrong-return-code', 'return');
  return {
    to: `/${form.lang}/class/${pupil.class}`,
    cookies: [returnedCookie(pupil.reader, form.request.headers.get('cookie')), classCookie(pupil.class)],
  };
}
