import type { ItemId } from '@/content/facts/items';
import { startAttempt } from '@/features/quiz/data';
import { findReader, readerKey } from '@/features/readers/reader';
import { newId } from '@/lib/ids';
import { POST as answer } from './[attempt]/answer/route';
import { POST as start } from './start/route';

export type Fields = readonly (readonly [string, string])[];
/** How a browser sends a form. */
export const form = 'application/x-www-form-urlencoded';

/** A form as a browser sends it from one of our pages. */
export function request(path: string, body: string | Fields, { cookie = '', json = true, type = form } = {}): Request {
  return new Request(`http://quiz.test${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      'Sec-Fetch-Site': 'same-origin',
      ...(json && { Accept: 'application/json' }),
      ...(cookie && { Cookie: cookie }),
    },
    body: typeof body === 'string' ? body : new URLSearchParams(body.map(([name, value]) => [name, value])).toString(),
  });
}

/** A browser with a quiz of these items. */
export async function quizTaker(items: readonly ItemId[] = ['crash-place', 'crash-deaths']) {
  const response = await start(
    request('/quiz/start', [
      ['scope', 'all'],
      ['once', newId()],
    ]),
  );
  const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const reader = findReader(cookie);
  if (!reader) throw new Error('no reader');
  const choice = { scope: 'all', length: 'all', feedback: 'at-once', from: items } as const;
  const attempt = await startAttempt(readerKey(reader), choice, new Date());
  const send = (body: string | Fields, more: { json?: boolean; type?: string } = {}) =>
    answer(request(`/quiz/${attempt}/answer`, body, { cookie, ...more }), { params: Promise.resolve({ attempt }) });
  return { cookie, attempt, send };
}
