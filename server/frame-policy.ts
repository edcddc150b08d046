import type { ServerResponse } from 'node:http';
import { framedPolicy, frameOriginsHeader } from '@/lib/web/security-headers';

/**
 * Lets the platform that a handler names show the page in a frame. Next sends the policy of `next.config.ts` whatever a
 * handler says, so it is changed when the headers are written; the handler's word goes no further.
 */
export function applyFrameOrigins(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const origins = response.getHeader(frameOriginsHeader);
    if (typeof origins === 'string') {
      response.removeHeader(frameOriginsHeader);
      if (response.hasHeader('Content-Security-Policy'))
        response.setHeader('Content-Security-Policy', framedPolicy(origins));
    }
    return writeHead.apply(response, given);
  }) as typeof writeHead;
}
