import 'server-only';
import { Button } from '@/components/ui/button';
import { PostForm } from '@/components/ui/post-form';
import type { Words } from '@/content/editions';
import { itemParts } from '@/content/facts/item';
import { phases } from '@/content/facts/poll';
import { partTitle } from '@/features/quiz/back-to';
import type { Item } from '@/features/quiz/bank';
import { itemTitle } from '@/features/quiz/item-title';
import { isOwnItemId } from '@/features/quiz/own-items/own-item-id';
import type { Language } from '@/lib/languages';
import type { OwnClass } from '../../class/own-class';
import { classPath } from '../../class/receive-class-form';
import type { LiveLesson } from './live-lesson';
import { type RoundSums, voteItemOf } from './round';

/** With so many questions at most all chapters are open at once. */
const mostOpen = 20;

/** All that a class can be asked, by chapter, each with a button; what was asked in this lesson says how it went. */
export function QuestionList({
  own,
  lesson,
  lang,
  words,
}: {
  own: OwnClass;
  lesson: LiveLesson;
  lang: Language;
  words: Words;
}) {
  const said = words.live.round;
  const { round, items } = lesson;
  const groups = [
    { title: words.ownItems.choose.own, of: items.filter(({ id }) => isOwnItemId(id)) },
    ...itemParts.map((part) => ({
      title: partTitle(part, words),
      of: items.filter(({ id, fact }) => !isOwnItemId(id) && fact.chapter === part),
    })),
  ].filter(({ of }) => of.length > 0);
  if (groups.length === 0 && !own.hasPoll)
    return (
      <p>
        {said.nothing} <a href={classPath(lang, own.id, '/items')}>{words.ownItems.page.title}</a>
      </p>
    );
  return (
    <section aria-labelledby="all-questions">
      <h2 id="all-questions" className="text-title-2">
        {said.all}
      </h2>
      <PostForm action={`/classes/${own.id}/live/${round ? 'next' : 'push'}`} lang={lang} className="mt-3">
        {/* Another round is another node: what a field holds is not changed in place. */}
        {round && <input data-key={round.id} type="hidden" name="round" value={round.id} />}
        {own.hasPoll && <Votes lesson={lesson} words={words} />}
        {groups.map(({ title, of }, place) => (
          <details
            key={title}
            data-key={title}
            open={place === 0 || items.length <= mostOpen}
            className="border-t border-rule py-1.5"
          >
            <summary className="cursor-pointer py-1.5 font-semibold text-accent">
              <span className="underline underline-offset-4">{title}</span>{' '}
              <span className="font-sans text-label font-normal text-quiet tabular-nums">{of.length}</span>
            </summary>
            <ul>
              {of.map((item) => (
                <Question key={item.id} item={item} lesson={lesson} words={words} />
              ))}
            </ul>
          </details>
        ))}
      </PostForm>
    </section>
  );
}

/** The title question, before reading and after. */
function Votes({ lesson: { round }, words }: { lesson: LiveLesson; words: Words }) {
  const said = words.live.round;
  return (
    <ul>
      {phases.map((phase) => {
        const title = said.vote.title(words.poll.phases[phase]);
        return (
          <li
            key={phase}
            data-key={phase}
            className="flex items-center justify-between gap-4 border-t border-rule py-2"
          >
            <span>{title}</span>
            {round?.item !== voteItemOf(phase) && <AskButton item={voteItemOf(phase)} title={title} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

function AskButton({ item, title, words }: { item: string; title: string; words: Words }) {
  const said = words.live.round;
  return (
    <Button rank="second" name="item" value={item} aria-label={said.askOf(title)} className="shrink-0">
      {said.ask}
    </Button>
  );
}

function Question({ item, lesson: { round, asked }, words }: { item: Item; lesson: LiveLesson; words: Words }) {
  const sums = asked.find(({ id }) => id === item.id);
  const title = itemTitle(item);
  return (
    <li data-key={item.id} className="flex items-center justify-between gap-4 border-t border-rule py-2">
      <span>
        <span className="whitespace-pre-line">{title}</span>
        {sums && <span className="block font-sans text-label text-quiet">{wentOf(sums, words)}</span>}
      </span>
      {round?.item !== item.id && <AskButton item={item.id} title={title} words={words} />}
    </li>
  );
}

/** How a question of this lesson went. */
const wentOf = ({ n, share }: RoundSums, { live: { round: said } }: Words) =>
  n === 0 ? said.askedNobody : said.asked(n, Math.round(100 * share));
