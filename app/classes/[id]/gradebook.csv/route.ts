import { wordsOf } from '@/content/editions';
import { listProgress } from '@/features/class/overview/data';
import { gradebookCsv, gradebookFormats } from '@/features/exports/gradebook';
import { sendCsv } from '@/features/exports/send-csv';
import { written } from '@/features/quiz/scoring';
import { timeInWords } from '@/lib/day';
import { siteTime } from '@/lib/db/site-time';

/** The best score of each of a class's pupils; `?for=` says for which gradebook, `plain` without it. */
export const GET = (request: Request, context: { params: Promise<{ id: string }> }) =>
  sendCsv(request, context, 'gradebook', async (own, row, { lang, query }) => {
    const format = gradebookFormats.find((one) => one === query.get('for')) ?? 'plain';
    const said = wordsOf(lang).classes.files;
    return gradebookCsv(
      await listProgress(own, await siteTime()),
      format,
      {
        title: own.title,
        feedback: ({ score, max, handedInAt, isLate }) =>
          said.feedback(written(score), written(max), timeInWords(handedInAt, own.zone, lang), isLate),
      },
      row,
    );
  });
