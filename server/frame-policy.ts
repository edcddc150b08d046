import type { ServerResponse } from 'node:http';
import { formActionHeader, frameOriginsHeader, openedPolicy } from '@/lib/web/security-headers';

/**
 * Lets the platform that a handler names show the page in a frame, or take a form of it. Next sends the policy of
 * `next.config.ts` whatever a handler says, so it is changed when the headers are written; the handler's words go no further.
 */
export function applyFrameOrigins(response: ServerResponse): void {
  const { writeHead } = response;
  const taken = (name: string) => {
    const value = response.getHeader(name);
    response.removeHeader(name);
    return typeof value === 'string' ? value : undefined;
  };
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const [frame, form] = [taken(frameOriginsHeader), taken(formActionHeader)];
    if ((frame || form) && response.hasHeader('Content-Security-Policy'))
      response.setHeader('Content-Security-Policy', openedPolicy({ frame, form }));
    return writeHead.apply(response, given);
  }) as typeof writeHead;
}
