import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '@/scripts/files-under';
import { onDatabase } from './class-in-database';
import { expect, fromOurPage, newDatabase, startServer, stopServer } from './fixtures';
import { password } from './instructor';
import { type Row, rights } from './rights';

const root = join(import.meta.dirname, '..', 'app');
/** The files that answer an address: what each is called in the table, and whether it is a page, which takes no form. */
export const routes = [...filesUnder(root, /(^|\/)(route\.tsx?|page\.tsx)$/)].map((file) => {
  const folders = relative(root, file).split('/').slice(0, -1);
  const path = folders.filter((folder) => !/^\(.*\)$/.test(folder) && folder !== '[lang]').join('/');
  const hasLanguage = folders.includes('[lang]');
  return { name: `/${path}`, prefix: hasLanguage ? '/en' : '', isPage: !/\bPOST\b/.test(readFileSync(file, 'utf8')) };
});

/** Stands in the names of classes and pupils: must never reach somebody whose they are not. */
const marker = /Secret(class|anna|ben)/;
const bensTitle = 'Class of Secretben';
const inFlight = 8;

type Actor = { name: string; cookie: string; network: string };
type Call = { method: string; path: string; json: boolean; fields?: Record<string, string>; origin?: string };
type Answer = { status: number; text: string; location: string | null };

/**
 * Calls every route as everybody whose it is not, and expects to be told and to change nothing.
 * @param isWhole by several of each kind, by every verb, with a form that fits, an empty one and a foreign one; else each
 * address is read and written once by one of each kind
 * @returns how many calls were made
 */
export async function tryAll(isWhole: boolean): Promise<number> {
  const made = await newDatabase('sqlite');
  const { server, url } = await startServer(made.url, { TRUSTED_PROXIES: '127.0.0.1', SIGN_UP: 'open' });
  try {
    return await tryAllOn(url, made.url, isWhole);
  } finally {
    await stopServer(server);
    await made.drop();
  }
}

async function tryAllOn(url: string, database: string, isWhole: boolean): Promise<number> {
  let calls = 0;
  const broken: string[] = [];

  async function call(actor: Actor, { method, path, json, fields, origin }: Call): Promise<Answer> {
    calls += 1;
    const hasBody = method === 'POST' && fields !== undefined;
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'X-Forwarded-For': actor.network,
        ...(actor.cookie && { Cookie: actor.cookie }),
        ...(json && { Accept: 'application/json' }),
        ...(method === 'GET' || method === 'HEAD' ? {} : origin ? { Origin: origin } : fromOurPage),
      },
      ...(hasBody && { body: new URLSearchParams(fields) }),
    });
    const text = await response.text();
    if (response.status >= 500)
      broken.push(`${response.status}: ${actor.name} ${method} ${path} ${text.slice(0, 200)}`);
    return { status: response.status, text, location: response.headers.get('location') };
  }

  const post = async (actor: Actor, path: string, fields: Record<string, string>) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...fromOurPage, Accept: 'application/json', 'X-Forwarded-For': actor.network, Cookie: actor.cookie },
      body: new URLSearchParams(fields),
    });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    return { body: await response.json(), status: response.status, cookie: cookies.join('; ') };
  };
  let networks = 0;
  const somebody = (name: string): Actor => ({ name, cookie: '', network: `10.9.${++networks}.1` });
  const instructor = async (name: string) => {
    const actor = somebody(name);
    return { ...actor, cookie: (await post(actor, '/sign-up', { name, password })).cookie };
  };

  // Two instructors with a class each, a pupil who came in and one who did not; a colleague; a class that was deleted.
  const [ruth, noah, colleague] = [await instructor('ruth'), await instructor('noah'), await instructor('colleague')];
  const makeClass = async (by: Actor, names: string, title = 'Secretclass') => {
    const { body } = await post(by, '/classes', { title });
    await post(by, `/classes/${body.id}/roster`, { names });
    return body as { id: string; code: string };
  };
  const pupilIn = async (code: string, name: string) => {
    const actor = somebody(`pupil ${name}`);
    const joined = { ...actor, cookie: (await post(actor, '/join', { code, name })).cookie };
    const started = await post(joined, '/quiz/start', { scope: 'all', class: code });
    return { actor: joined, attempt: started.body.attempt as string };
  };
  const ours = await makeClass(ruth, 'Secretanna\nSecretanna listed');
  const theirs = await makeClass(noah, 'Secretben\nSecretben listed', bensTitle);
  const gone = await makeClass(ruth, 'Secretanna gone');
  await post(ruth, `/classes/${gone.id}/delete`, { confirm: 'Secretclass' });
  const { body: invited } = await post(ruth, `/classes/${ours.id}/invite`, {});
  await post(colleague, '/classes/join', { ticket: new URL(invited.link, url).searchParams.get('ticket') ?? '' });
  const anna = await pupilIn(ours.code, 'Secretanna');
  const ben = await pupilIn(theirs.code, 'Secretben');
  const reader = somebody('reader');
  reader.cookie = (await post(reader, '/poll/vote', { stance: 'lost', phase: 'before' })).cookie;
  expect(anna.attempt, 'a pupil’s attempt').toMatch(/^[\w-]{22}$/);
  const pupilsOf = async (id: string) =>
    (await onDatabase(database, 'SELECT "id" FROM "Pupil" WHERE "classId" = ? ORDER BY "name"', [id])).map((row) =>
      String(row.id),
    );
  const [annas, bens] = [await pupilsOf(ours.id), await pupilsOf(theirs.id)];
  const never = 'neverWasSuchAThing1234';
  const [item = ''] = String(
    (await onDatabase(database, 'SELECT "items" FROM "Attempt" WHERE "id" = ?', [anna.attempt]))[0]?.items,
  ).split(' ');

  const nobody = somebody('nobody');
  const strangers = [nobody, reader, anna.actor, ben.actor];
  // Of each kind one: who is in no class, a pupil, and two instructors, each of whom is a stranger to the other.
  const everybody = isWhole ? [...strangers, ruth, noah, colleague] : [nobody, anna.actor, ruth, noah];
  const classes = [ours.id, theirs.id, gone.id, never];
  const teaches = (actor: Actor, id: string) =>
    (actor === noah ? theirs.id : ours.id) === id && !strangers.includes(actor);

  /** What is tried on an address: each verb, with a form that fits, an empty one, and one from a foreign page. */
  const tries = (path: string, isPage: boolean, fields: Record<string, string> = {}): Call[] =>
    isWhole ? allTries(path, isPage, fields) : fewTries(path, isPage, fields);
  const fewTries = (path: string, isPage: boolean, fields: Record<string, string>): Call[] => [
    { method: 'GET', path, json: false },
    ...(isPage ? [] : [{ method: 'POST', path, json: true, fields }]),
  ];
  const allTries = (path: string, isPage: boolean, fields: Record<string, string>): Call[] => [
    ...['GET', 'HEAD'].flatMap((method) => [true, false].map((json) => ({ method, path, json }))),
    ...(isPage
      ? []
      : [
          ...[true, false].map((json) => ({ method: 'POST', path, json, fields })),
          { method: 'POST', path, json: false, fields: {} },
          { method: 'POST', path, json: true, fields: { lang: 'xx' } },
          { method: 'POST', path, json: true, fields, origin: 'https://evil.test' },
        ]),
    ...['PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path, json: true })),
  ];
  type Planned = { actor: Actor; call: Call; bucket: string; ids: readonly string[]; isDenied: boolean };
  const plan: Planned[] = [];
  const addTo = (route: (typeof routes)[number], row: Row) => {
    const at = (path: string) =>
      route.prefix + path.replace('[slug]', 'flight').replace('[item]', 'own-noSuchQuestionEver1234') || '/';
    const fill = (pupil: string, id: string | undefined) =>
      Object.fromEntries(
        Object.entries(row.fields ?? {}).map(([name, value]) => [
          name,
          value
            .replace('{pupil}', pupil)
            .replace('{item}', item)
            .replace('{title}', id === theirs.id ? bensTitle : 'Secretclass'),
        ]),
      );
    const add = (actor: Actor, path: string, pupil: string, ids: readonly string[], isDenied: boolean) => {
      for (const call of tries(at(path), route.isPage, fill(pupil, ids[0]))) {
        const kind = `${call.method} ${route.prefix}${route.name} ${call.json} ${JSON.stringify(call.fields ?? '')} ${call.origin ?? ''}`;
        plan.push({ actor, call, bucket: `${actor.name}: ${kind.replaceAll(pupil, 'ID')}`, ids, isDenied });
      }
    };
    if (row.about === 'class' || row.about === 'pupil') {
      for (const actor of everybody)
        for (const id of classes) {
          if (teaches(actor, id)) continue;
          const path = route.name.replace('[id]', id);
          if (row.about === 'class') add(actor, path, never, [id], true);
          else
            for (const pupil of [annas[0], bens[1], never])
              add(actor, path.replace('[pupil]', String(pupil)), String(pupil), [id, String(pupil)], true);
        }
      // A pupil of another class is nobody in one's own.
      if (row.about === 'pupil')
        for (const pupil of [...bens, never])
          add(ruth, route.name.replace('[id]', ours.id).replace('[pupil]', pupil), pupil, [ours.id, pupil], true);
    } else if (row.about === 'attempt') {
      for (const actor of everybody)
        for (const attempt of [anna.attempt, ben.attempt, never]) {
          if ((actor === anna.actor && attempt === anna.attempt) || (actor === ben.actor && attempt === ben.attempt))
            continue;
          add(actor, route.name.replace('[attempt]', attempt), never, [attempt], true);
        }
    } else if (row.about === 'account') {
      for (const actor of strangers) add(actor, route.name, never, [], true);
    } else if (row.about === 'code') {
      for (const actor of [nobody, reader, noah])
        for (const code of [gone.code, 'ZZZZZZ']) add(actor, route.name.replace('[code]', code), never, [code], true);
    } else {
      for (const actor of everybody)
        for (const call of tries(at(route.name), true))
          plan.push({ actor, call, bucket: '', ids: [], isDenied: false });
    }
  };
  for (const route of routes) addTo(route, rights[route.name] as Row);

  const whole = async () =>
    Promise.all(
      [
        'Class',
        'Teaching',
        'Pupil',
        'Attempt',
        'Answer',
        'Ticket',
        'Instructor',
        'Credential',
        'OwnItem',
        'ClassItem',
        'Ballot',
        'LiveRound',
        'LiveAnswer',
      ].map((table) => onDatabase(database, `SELECT * FROM "${table}" ORDER BY 1, 2`, [])),
    );
  const before = await whole();
  const leaks: string[] = [];
  const buckets = new Map<string, Set<string>>();
  const waiting = [...plan];
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { actor, call: one, bucket, ids, isDenied } = next;
        const answer = await call(actor, one);
        // The bar tells a pupil the title of their own class, and of no other.
        const [ownTitle] = actor === anna.actor ? ['Secretclass'] : actor === ben.actor ? [bensTitle] : [];
        const told = ownTitle ? answer.text.replaceAll(ownTitle, '') : answer.text;
        const said = `${actor.name} ${one.method} ${one.path} → ${answer.status}`;
        if (marker.test(told) || marker.test(answer.location ?? '')) leaks.push(`${said}: a name is told`);
        if (isDenied && answer.status === 200 && one.method !== 'HEAD') leaks.push(`${said}: taken`);
        if (!bucket) continue;
        const known = buckets.get(bucket) ?? new Set();
        buckets.set(bucket, known.add(JSON.stringify(sameFor(answer, ids))));
      }
    }),
  );
  // To who may not, what is another's, what was deleted and what never was look the same to the byte.
  for (const [bucket, answers] of buckets)
    if (answers.size > 1)
      leaks.push(
        `${bucket} is answered in ${answers.size} ways: ${[...answers].map((text) => text.slice(0, 160)).join(' | ')}`,
      );
  expect(broken, '5xx').toEqual([]);
  expect(leaks, 'leaks').toEqual([]);
  expect(await whole(), 'what is stored').toEqual(before);

  // And who may, can: otherwise the above would prove nothing.
  for (const actor of [ruth, colleague]) {
    for (const below of ['', '/settings', '/roster', '/answers', `/pupils/${annas[0]}`]) {
      const { status, text } = await call(actor, {
        method: 'GET',
        path: `/en/classes/${ours.id}${below}`,
        json: false,
      });
      expect([status, marker.test(text)], below).toEqual([200, true]);
    }
    const csv = await call(actor, { method: 'GET', path: `/classes/${ours.id}/scores.csv`, json: false });
    expect(csv.text.split('\r\n')).toHaveLength(4);
  }
  return calls;
}

/** An answer without what differs from one call to the next: the ids that were asked for, nonces, tokens of forms. */
const sameFor = ({ status, text, location }: Answer, ids: readonly string[]) => {
  const plain = (part: string) =>
    ids
      .reduce((rest, id) => rest.replaceAll(id, 'ID'), part)
      .replace(/nonce(=|\\?":\\?")["\\]*[\w+/=-]+/g, 'nonce')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'NONCE')
      .replace(/(name="once"[^>]*value=|value=)"[\w-]{22}"/g, 'once');
  return { status, text: plain(text), location: location && plain(location) };
};
