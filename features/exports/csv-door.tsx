import { wordsOf } from '@/content/editions';
import { instructorOf } from '@/features/accounts/current-instructor';
import { signInPath } from '@/features/accounts/own-path';
import { classPath } from '@/features/classroom/class-door';
import { findClass } from '@/features/classroom/data';
import type { OwnClass } from '@/features/classroom/own-class';
import { sentenceOf } from '@/features/site/form-door';
import { NotFound } from '@/features/site/not-found';
import { SiteDocument } from '@/features/site/site-document';
import { documentOf } from '@/lib/form-edge';
import { defaultLanguage } from '@/lib/languages';
import { log } from '@/lib/log';
import { Refusal } from '@/lib/refusal';
import { byteOrderMark } from './csv';

const noStore = { 'Cache-Control': 'no-store' };

/**
 * Hands a class's instructor a CSV file, piece by piece as it is made; `?bom=1` begins it with a byte order mark.
 * Not signed in: 303 to sign in, JSON 401. Another's class: 404, with the same bytes as one that never was.
 * @param name of the file; the class code is added
 */
export async function sendCsv(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
  name: string,
  rows: (own: OwnClass) => AsyncIterable<string> | Promise<Iterable<string>>,
): Promise<Response> {
  const { id } = await params;
  const wantsJson = (request.headers.get('accept') ?? '').includes('application/json');
  const refuse = (status: 401 | 404 | 503, code: string) =>
    Response.json(
      { error: { code, message: sentenceOf(new Refusal(status, code), defaultLanguage) } },
      { status, headers: noStore },
    );
  try {
    const instructor = await instructorOf(request);
    if (!instructor) {
      if (wantsJson) return refuse(401, 'not-signed-in');
      const Location = signInPath(defaultLanguage, classPath(defaultLanguage, id));
      return new Response(null, { status: 303, headers: { ...noStore, Location } });
    }
    const own = await findClass(instructor.id, id);
    if (!own) return wantsJson ? refuse(404, 'not-found') : await notFound();
    const isMarked = new URL(request.url).searchParams.get('bom') === '1';
    return new Response(streamOf(isMarked ? byteOrderMark : '', await rows(own)), {
      headers: {
        ...noStore,
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}-${own.code}.csv"`,
      },
    });
  } catch (error) {
    log('csv-not-made', {
      reason: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown',
    });
    return refuse(503, 'unavailable');
  }
}

async function notFound(): Promise<Response> {
  const page = await documentOf(
    <SiteDocument lang={defaultLanguage} kind="plain" title={wordsOf(defaultLanguage).site.notFound.title}>
      <NotFound />
    </SiteDocument>,
  );
  return new Response(page, { status: 404, headers: { ...noStore, 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The rows as bytes; the next is made when the one before has left. */
function streamOf(first: string, rows: AsyncIterable<string> | Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  let isFirst = true;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(isFirst ? first + value : value));
      isFirst = false;
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
