import { wordsOf } from '@/content/editions';
import { type ClassContext, classPath, receiveClassForm, seeClassForm } from '@/features/class/receive-class-form';
import { addToRoster, planRoster } from '@/features/class/roster/adding.data';
import { lineSentences } from '@/features/class/roster/preview-words';
import {
  listText,
  planMark,
  rosterLimits,
  rosterOf,
  rosterShape,
  tickedLines,
} from '@/features/class/roster/read-roster';
import { RosterForm } from '@/features/class/roster/roster-form';
import { rosterIn } from '@/features/class/roster/roster-lines';
import { isAsked } from '@/features/class/roster/roster-plan';
import { RosterPreview } from '@/features/class/roster/roster-preview';
import { RosterPreviewDocument } from '@/features/class/roster/roster-preview-document';
import { Refusal } from '@/lib/web/refusal';

export const GET = seeClassForm('/roster');

/**
 * Puts pupils on the roster. `step=look` only shows what the list would do; `step=add` does what was shown. Without a
 * step a list that leaves no question open is added, and any other refused.
 */
export const POST = (request: Request, context: ClassContext) =>
  receiveClassForm(request, context, {
    shape: rosterShape,
    limits: rosterLimits,
    below: '/roster',
    async act({ step, reading, ticked: typed, shown, ...list }, form, own) {
      const { lang } = form;
      const words = wordsOf(lang);
      const [text, ticked] = [listText(list), tickedLines(typed)];
      const roster = rosterIn(text, reading);
      if (roster.lines.length === 0) throw new Refusal(422, 'give-a-name', 'names');
      if (step === 'look') {
        const plan = await planRoster(own, roster.lines);
        const said = lineSentences(roster, plan, words);
        const document = (
          <RosterPreviewDocument own={own} form={form}>
            <RosterPreview
              {...{ classId: own.id, text, reading: reading ?? 'auto', roster, plan, ticked, lang, words }}
            />
          </RosterPreviewDocument>
        );
        return { to: classPath(lang, own.id, '/roster'), document, json: { ...said, shown: planMark(plan) } };
      }
      if (!step && roster.unfit.length > 0) throw refusal('unfit-lines', lineSentences(roster, [], words).unfit);
      const done = await addToRoster(own, roster.lines, ticked, (plan) => {
        if (step === 'add' && shown !== planMark(plan)) throw refusal('list-has-changed', []);
        if (!step && (roster.isGuess || plan.some((entry) => isAsked(entry) && !ticked.has(entry.line))))
          throw refusal('look-at-the-list', lineSentences(roster, plan, words).asked);
      });
      const { added, known, repeated } = done;
      const left = done.left + roster.unfit.length;
      const query = `?added=${added}&known=${known}&repeated=${repeated}&left=${left}`;
      return {
        to: classPath(lang, own.id, `/roster${query}`),
        json: { ...done, left, skipped: roster.skipped.map(({ line, why }) => ({ line, why })) },
      };
    },
    async again(problem, { lang, values }, own) {
      const words = wordsOf(lang);
      const { text, reading, roster, ticked } = rosterOf(values);
      if (roster.lines.length === 0 || problem.code === 'not-a-text-file')
        return <RosterForm classId={own.id} typed={text} problem={problem} lang={lang} words={words} />;
      const plan = await planRoster(own, roster.lines);
      return <RosterPreview {...{ classId: own.id, text, reading, roster, plan, ticked, problem, lang, words }} />;
    },
  });

/** @param lines the sentences about the lines, which JSON brings along and the page shows in their places */
const refusal = (code: string, lines: string[]) => {
  const status = code === 'list-has-changed' ? 409 : 422;
  return new Refusal(status, code, 'names', undefined, undefined, { lines });
};
