import type { Words } from '@/content/editions';
import { answerText, rightText } from '@/features/quiz/answer-text';
import { getItem, isItemId } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import { written } from '@/features/quiz/scoring';
import type { Language } from '@/lib/languages';
import { wallTimeOf } from '../local-time';
import type { OwnClass } from '../own-class';
import type { Sheet, SheetAnswer } from './answer-sheet.data';

const head = 'border-b-2 border-ink py-1.5 pr-4 align-bottom font-semibold';

/** The answers of one attempt: question, answer, what is right, points, certainty, time. */
export function AnswerTable({
  own,
  answers,
  questions,
  caption,
  lang,
  words,
}: {
  own: OwnClass;
  answers: readonly SheetAnswer[];
  questions: Sheet['questions'];
  caption: string;
  lang: Language;
  words: Words;
}) {
  const { columns } = words.classes.pupil;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="relative mt-2 overflow-x-auto print:overflow-visible" aria-label={caption} tabIndex={0}>
      <table className="stacked w-full min-w-2xl border-collapse text-left leading-snug max-sm:text-label print:min-w-0 print:text-label">
        <caption className="sr-only">{caption}</caption>
        <thead className="font-sans text-label text-quiet">
          <tr>
            {(['question', 'answer', 'right'] as const).map((column) => (
              <th key={column} scope="col" className={`w-[26%] ${head}`}>
                {columns[column]}
              </th>
            ))}
            {(['points', 'sure', 'when'] as const).map((column) => (
              <th key={column} scope="col" className={head}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <AnswerRow
              key={answer.item}
              answer={answer}
              questions={questions}
              zone={own.zone}
              lang={lang}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerRow({
  answer: { item: id, given, score, max, certainty, answeredAt },
  questions,
  zone,
  lang,
  words,
}: {
  answer: SheetAnswer;
  questions: Sheet['questions'];
  zone: string;
  lang: Language;
  words: Words;
}) {
  const item = isItemId(id) ? getItem(id, lang) : isOwnItemId(id) ? questions.get(id) : undefined;
  const { columns } = words.classes.pupil;
  const isRight = score >= max;
  return (
    <tr className="break-inside-avoid border-b border-rule align-top" data-item={id}>
      <th scope="row" className="py-2 pr-4 font-normal whitespace-pre-line">
        {item ? itemTitle(item) : words.classes.pupil.gone}
      </th>
      <td data-label={columns.answer} className={`py-2 pr-4 whitespace-pre-line ${isRight ? '' : 'text-wrong'}`}>
        {item ? answerText(item, given, words, ';\n') : given.join(' ')}
      </td>
      <td data-label={columns.right} className="py-2 pr-4 whitespace-pre-line">
        {item && (isRight ? '✓' : rightText(item, words, ';\n'))}
      </td>
      <td className="beside py-2 pr-4 whitespace-nowrap tabular-nums">
        {written(score)} / {written(max)}
      </td>
      <td data-label={columns.sure} className="beside py-2 pr-4" data-empty={certainty === null || undefined}>
        {certainty ? words.quiz.item.certainties[certainty] : '–'}
      </td>
      <td className="beside py-2 font-sans text-label whitespace-nowrap tabular-nums">
        <time dateTime={answeredAt.toISOString()}>{wallTimeOf(answeredAt, zone).replace('T', ' ')}</time>
      </td>
    </tr>
  );
}
