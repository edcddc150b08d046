import { signedIn } from '@/features/accounts/account.fixture';
import { findInstructor } from '@/features/accounts/data';
import type { Instructor, InstructorId } from '@/features/accounts/instructor';
import { getClass } from '@/features/class/data';
import { createOwnItem } from '@/features/quiz/own-items/data';
import { database } from '@/lib/db/client';
import { newId } from '@/lib/ids';
import { POST as makeClass } from './route';

export type Fields = Record<string, string | readonly string[]>;
type Params = Record<string, string>;
// biome-ignore lint/suspicious/noExplicitAny: each route names its own parameters
type Handler = (request: Request, context: any) => Response | Promise<Response>;

/** A teacher with a class, who sends forms and opens pages by their handlers. */
export type Teacher = Awaited<ReturnType<typeof newTeacher>>;

/** Opens an account and makes a class in Baku's time. @param name of the teacher, one for each account */
export async function newTeacher(name = 'Ruth') {
  const cookie = await signedIn(name);
  const instructor = (await findInstructor(cookie)) as Instructor;
  const post = (handler: Handler, path: string, fields: Fields, params: Params = {}, more = '') => {
    const body = new FormData();
    for (const [field, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(field, one);
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: `${cookie}; ${more}`, Accept: 'application/json' };
    const request = new Request(`http://class.test${path}`, { method: 'POST', headers, body });
    return handler(request, { params: Promise.resolve(params) });
  };
  /** Opens a page or a file. @param more further cookies */
  const open = async (handler: Handler, path: string, params: Params = {}, more = '') => {
    const headers = { Cookie: `${cookie}; ${more}` };
    const request = new Request(`http://class.test${path}`, { headers });
    return handler(request, { params: Promise.resolve({ lang: 'en', ...params }) });
  };
  const made = await (await post(makeClass, '/classes', { title: 'History 10b', zone: 'Asia/Baku' })).json();
  const { id, code } = made as { id: string; code: string };
  return {
    ...{ cookie, instructor, id, code, post },
    /** Sends a form about the class. */
    send: (handler: Handler, action: string, fields: Fields = {}) =>
      post(handler, `/classes/${id}/${action}`, fields, { id }),
    /** Sends a form about a pupil of the class. */
    sendOn: (handler: Handler, pupil: string, action: string, fields: Fields = {}) =>
      post(handler, `/classes/${id}/pupils/${pupil}/${action}`, fields, { id, pupil }),
    /** The HTML of a page below the class's own, or the text of a file. */
    read: async (handler: Handler, below = '', params: Params = {}, more = '') =>
      (await open(handler, `/en/classes/${id}${below}`, { id, ...params }, more)).text(),
    open,
    own: () => getClass(instructor.id, id),
  };
}

/** A pupil who has joined, in this class. */
export async function joined(classId: string, name: string, more: { identifier?: string; reader?: string } = {}) {
  const db = await database();
  const reader = more.reader ?? `reader of ${name}`;
  const data = { id: newId(), classId, name, nameKey: name.toLowerCase(), joinedAt: new Date(), isListed: true };
  return db.pupil.create({ data: { ...data, reader, identifier: more.identifier ?? null } });
}

/** An attempt of a pupil with its answers, each as it is stored. */
export async function attempt(
  pupil: { id: string; reader: string | null },
  answers: readonly { item: string; given: readonly string[]; score: number; certainty?: string; at?: Date }[],
  { left = [], finishedAt, startedAt }: { left?: readonly string[]; finishedAt?: Date | null; startedAt?: Date } = {},
) {
  const db = await database();
  const at = startedAt ?? new Date();
  const isOpen = left.length > 0;
  return db.attempt.create({
    data: {
      ...{ id: newId(), reader: pupil.reader ?? '', scope: 'all', seed: 'seed', feedback: 'at-once', startedAt: at },
      items: [...answers.map(({ item }) => item), ...left].join(' '),
      finishedAt: finishedAt === undefined ? (isOpen ? null : at) : finishedAt,
      pupilId: pupil.id,
      answers: {
        create: answers.map(({ item, given, score, certainty = null, at: answeredAt = at }) => ({
          ...{ item, score, certainty, answeredAt, given: JSON.stringify(given), max: 1 },
        })),
      },
    },
  });
}

/** A question of a teacher's own, with one right answer. @returns its id */
export const ownQuestion = (instructor: InstructorId): Promise<string> =>
  createOwnItem(
    instructor,
    {
      fact: {
        ...{ kind: 'one', chapter: 'flight', thinking: 'remember', claims: ['crash-date'] },
        ...{ options: { x1: 'crash-date', x2: 'crash-date', x3: 'crash-date' }, right: 'x2' },
      },
      words: {
        prompt: 'Who wrote to whom?',
        options: {
          x1: { text: 'Nobody, to nobody', explanation: 'No.' },
          x2: { text: 'She said “yes”', explanation: 'She did say so.' },
          x3: { text: 'He', explanation: 'No, he did not.' },
        },
      },
    } as never,
    new Date(),
  );
