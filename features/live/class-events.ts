import 'server-only';
import { listen } from './audience/audience';
import type { DrawAll, EndReason, Listener } from './audience/listener';

/** After so many milliseconds a browser whose stream broke tries again. */
const retryMs = 2000;
/** So many messages wait for a browser that reads slowly; then it is cut off, and comes back by itself. */
const mostWaiting = 32;

/** Headers of a stream that no cache may keep, no proxy hold back and nothing compress. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * The stream that tells a page what happens in a class (`text/event-stream`). A teacher's holds kinds and numbers, nothing
 * about anybody: the page then asks for what it shows. A pupil's brings along what their own page shows.
 * @param findEnd whether the page may still be told, asked with each heartbeat
 * @param findVotes what may be seen of the class's votes, as text; pupils are not told of votes
 * @param draw what pupils' pages show, sent along with what has happened
 */
export function classEvents(
  request: Request,
  who: Pick<Listener, 'classId' | 'as' | 'whose' | 'lang'>,
  findEnd: () => Promise<EndReason | null>,
  findVotes: (classId: string) => Promise<string> = async () => '',
  draw: DrawAll | null = null,
): Response {
  const bytes = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(bytes.encode(`retry: ${retryMs}\n\n`));
        const send = (text: string) => {
          if ((controller.desiredSize ?? -1) <= 0) return false;
          controller.enqueue(bytes.encode(text));
          return true;
        };
        const close = () => {
          try {
            controller.close();
          } catch {
            // The browser was faster.
          }
        };
        stop = listen({ ...who, send, findEnd, close }, findVotes, draw);
        request.signal.addEventListener('abort', () => {
          stop();
          close();
        });
      },
      cancel: () => stop(),
    },
    { highWaterMark: mostWaiting },
  );
  return new Response(stream, { headers });
}
