import { concurrencyLimit } from '@/lib/queue/concurrency-limit';
import { Refusal } from '@/lib/web/refusal';

/** A picture takes some fifty milliseconds of a processor: one at a time, so that pages do not wait for pictures. */
const inTurn = concurrencyLimit({ atOnce: 1, waiting: 20, retryAfter: 2 });

/** The pictures that were asked for last, by name; some 20 KB each. */
const kept = new Map<string, Uint8Array>();
const mostKept = 100;

/** Answers with a picture, which is drawn when it is asked for the first time. */
export async function drawn(name: string, draw: () => Promise<Uint8Array>): Promise<Response> {
  try {
    const png = kept.get(name) ?? (await inTurn(draw));
    // Set anew, it is the last to be let go.
    kept.delete(name);
    kept.set(name, png);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return new Response(new Uint8Array(png), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response('Too many pictures are being drawn.\n', {
      status: 503,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(error.retryAfter ?? 2) },
    });
  }
}
