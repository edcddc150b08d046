import { APIError } from 'better-auth/api';
import { sessionCookieName } from '@/features/site/session-cookie-name';
import { Refusal } from '@/lib/web/refusal';

/** A session that was begun: the cookie that carries it. */
export type Begun = { cookie: string };

/** What the library refuses for a visitor's reason, as a refusal of ours. Anything else is not the visitor's fault. */
export async function refusing<Result>(
  code: string,
  status: 409 | 422,
  field: string,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.status === 'TOO_MANY_REQUESTS') throw new Refusal(429, 'too-many-codes', field, 900);
    if (typeof error.statusCode === 'number' && error.statusCode >= 500) throw error;
    throw new Refusal(status, code, field);
  }
}

/** The line that sets the session cookie, among those that the library would set. */
export function sessionCookieIn(headers: Headers): string {
  const lines = headers.getSetCookie().filter((line) => line.startsWith(`${sessionCookieName}=`));
  const line = lines.at(-1);
  if (!line) throw new Error('The library began no session.');
  return line;
}
