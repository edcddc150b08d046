import type { Words } from '@/content/editions';
import { type ItemPart, itemParts } from '@/content/facts/item';
import { partTitle } from '@/features/quiz/back-to';
import type { Class } from '../class';
import { differingFields, type SettingsFields, savedFields } from './settings-fields';

const isItemPart = (text: string): text is ItemPart => (itemParts as readonly string[]).includes(text);

/** What somebody else has saved since these settings were loaded, where it differs from what was typed. */
export function MeanwhileSection({ own, typed, words }: { own: Class; typed: SettingsFields; words: Words }) {
  const said = words.classes.settings;
  const saved = savedFields(own);
  const chapter = (slug: string) => (isItemPart(slug) ? partTitle(slug, words) : said.scopeAll);
  const shown: Record<keyof SettingsFields, { what: string; value: string }> = {
    title: { what: said.name, value: saved.title },
    chapters: { what: said.chapters, value: own.chapters.map(chapter).join(', ') },
    scope: { what: said.scope, value: chapter(own.scope) },
    length: { what: said.length, value: saved.length },
    kinds: { what: said.kinds, value: own.kinds.map((kind) => said.kind[kind]).join(', ') },
    attempts: { what: said.attempts, value: saved.attempts },
    due: { what: said.due, value: saved.due.replace('T', ' ') },
    zone: { what: said.zone, value: saved.zone },
    feedback: { what: said.feedback, value: said.feedbacks[own.feedback] },
    poll: { what: said.poll, value: own.hasPoll ? said.polls.on : said.polls.off },
    closed: { what: said.closed, value: own.isClosed ? said.meanwhile.yes : said.meanwhile.no },
  };
  const differing = differingFields(saved, typed);
  return (
    <section aria-labelledby="meanwhile" className="mb-8 border-l-4 border-wrong pl-4">
      <h2 id="meanwhile" className="text-title-3">
        {said.meanwhile.title}
      </h2>
      <p className="mt-2">{said.meanwhile.text}</p>
      <ul className="mt-2 list-disc pl-6">
        {differing.map((name) => (
          <li key={name}>{said.meanwhile.now(shown[name].what, shown[name].value || said.meanwhile.nothing)}</li>
        ))}
        {differing.length === 0 && <li>{said.meanwhile.none}</li>}
      </ul>
    </section>
  );
}
