import { answerForClass } from '@/features/class/class-answer';
import type { OwnClass } from '@/features/class/own-class';
import { byteOrderMark, type CsvRow, csvRowOf } from '@/lib/csv';
import { type Language, preferredLanguage } from '@/lib/languages';
import { noStore } from '@/lib/web/answers';

/**
 * Hands a class's instructor a CSV file, piece by piece as it is made; `?bom=1` begins it with a byte order mark,
 * `?sep=semicolon` writes it for spreadsheets with decimal commas. Times are in the class's zone.
 * @param name of the file; the class code is added
 */
export const sendCsv = (
  request: Request,
  context: { params: Promise<{ id: string }> },
  name: string,
  rows: (
    own: OwnClass,
    row: CsvRow,
    asked: { lang: Language; query: URLSearchParams },
  ) => AsyncIterable<string> | Promise<Iterable<string>>,
): Promise<Response> =>
  answerForClass(request, context, async (own) => {
    const query = new URL(request.url).searchParams;
    const row = csvRowOf({ separator: query.get('sep') === 'semicolon' ? ';' : ',', zone: own.zone });
    const lang = preferredLanguage(request.headers.get('accept-language'));
    const mark = query.get('bom') === '1' ? byteOrderMark : '';
    return new Response(streamOf(mark, await rows(own, row, { lang, query })), {
      headers: {
        ...noStore,
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${name}-${own.code}.csv"`,
      },
    });
  });

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
