import { questionStates } from './en/question-states';
import { record as recordWords } from './en/record';
import { sinceNotes as noteWords } from './en/since-notes';
import { sinceScenes } from './en/since-scenes';
import { claims } from './facts/claims';
import { record } from './facts/record';
import type { RecordFact } from './facts/record-fact';
import { type SinceNoteFact, sinceNotes } from './facts/since-notes';
import { curly, loadedWord, statesSomething } from './prose-rules';
import type { QuestionState } from './question-state';
import { words } from './reading';
import { allowedWords, forbiddenPhrases, openers } from './record-names';
import type { ScenePart } from './record-scene';
import { isOwnMediaOnly, publisherCount, publisherOf } from './record-support';
import type { RecordWords } from './record-words';

// What may stand in the public record, and what never may. The build and a test hold it: whoever adds an entry is told
// which one breaks which rule.

/** Everything that these rules look at. Tests put a fault in. */
export type RecordContent = {
  record: Readonly<Record<string, RecordFact>>;
  words: Readonly<Record<string, RecordWords>>;
  notes: Readonly<Record<string, SinceNoteFact>>;
  noteWords: Readonly<Record<string, string>>;
  scenes: readonly ScenePart[];
  states: Readonly<Record<string, readonly QuestionState[]>>;
};

export const recordContent: RecordContent = {
  record,
  words: recordWords,
  notes: sinceNotes,
  noteWords,
  scenes: sinceScenes,
  states: questionStates,
};

/** Splits a text at the ends of its sentences. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!])\s+(?=[“\p{Lu}\p{N}])/u);

const dateForms = { day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, year: /^\d{4}$/ };
const isDate = (on: string, precision: keyof typeof dateForms) =>
  dateForms[precision].test(on) && new Date(on).toISOString().startsWith(on);

/** Says who says so: a verb of saying, or the name of a source. */
const attributed =
  /\b(said|say|says|according to|reported|wrote|writes|asked|asks|denied|answered|called|calls|accused|apologised|published|spoke|speaks|disclosed|expressed|confirmed)\b/;

/** The faults of a text of ours, each as the end of a sentence: “… holds “Somebody”, who is not on the list”. */
export function faultsOfText(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentencesIn(text))
    if (words(sentence).length > 35) found.push(`has a sentence of more than 35 words: “${sentence}”`);
  if (/["']/.test(text)) found.push('has a straight quotation mark or apostrophe');
  const loaded = loadedWord(text);
  if (loaded) found.push(`has the loaded word “${loaded}” outside quotation marks`);
  for (const [phrase, why] of forbiddenPhrases) {
    const hit = text.match(phrase)?.[0];
    if (hit) found.push(`says “${hit}”: ${why}`);
  }
  for (const name of namesIn(text)) found.push(`names “${name}”, which is not among the names that may stand here`);
  return found;
}

/** The name of the publisher of a page of the record; undefined when no entry has the page. */
const findPage = (entries: RecordContent['record'], address: string): string | undefined => {
  const source = Object.values(entries)
    .flatMap(({ sources }) => sources)
    .find((one) => one.address === address);
  return source && publisherOf(source)?.name;
};

/** The words with a capital that are neither on the list of names nor an ordinary word at the start of a sentence. */
export function namesIn(text: string): string[] {
  return sentencesIn(text).flatMap((sentence) => {
    const all = sentence.replace(curly, (quoted) => quoted.slice(1, -1)).match(/[\p{L}\p{N}][\p{L}\p{N}.’-]*/gu) ?? [];
    return all.flatMap((token, at) => {
      const word = token.replace(/(’s|[.’-])+$/u, '');
      if (!/^\p{Lu}/u.test(word) || allowedWords.has(word)) return [];
      return at === 0 && openers.has(word) ? [] : [word];
    });
  });
}

function faultsOfEntry(id: string, fact: RecordFact, said: RecordWords | undefined): string[] {
  const found: string[] = [];
  const { on, precision } = fact.date;
  if (!isDate(on, precision)) found.push(`has the date ${on}, which is no ${precision}`);
  if (fact.sources.length === 0) found.push('has no source');
  for (const source of fact.sources) {
    const publisher = publisherOf(source);
    const host = URL.canParse(source.address) ? new URL(source.address).host : '';
    if (!publisher) found.push(`has a source of ${source.publisher}, which is no publisher of the list`);
    else if (!source.address.startsWith('https://') || !publisher.hosts.includes(host))
      found.push(`has the address ${source.address}, which is not of ${publisher.name}`);
    if (source.published !== null && !isDate(source.published, 'day'))
      found.push(`has a source of ${source.published}, which is no day`);
  }
  if (fact.confidence === 'high' && (publisherCount(fact) < 2 || isOwnMediaOnly(fact)))
    found.push('counts as well supported, but not by two publishers with one outside the two states’ own media');
  for (const claim of Object.keys(fact.claims))
    if (!Object.hasOwn(claims, claim)) found.push(`touches the claim ${claim}, which is not there`);
  if (!said) found.push('has no words');
  const told = said ?? { title: '', sentence: '' };
  if (words(told.title).length > 8) found.push('has a title of more than eight words');
  const needsVoice = fact.kind === 'allegation' || fact.kind === 'statement' || isOwnMediaOnly(fact);
  if (said && needsVoice && !attributed.test(said.sentence)) found.push('does not say who says so');
  for (const text of [told.title, told.sentence, told.note ?? '']) found.push(...faultsOfText(text));
  return found.map((fault) => `The entry ${id} ${fault}.`);
}

/** Every fault of the public record and of what refers to it, as sentences that say where; an empty list: none. */
export function recordFaults(content: RecordContent = recordContent): string[] {
  const { record, words: said, notes, noteWords, scenes, states } = content;
  const unknown = (where: string, ids: readonly string[]) =>
    ids
      .filter((id) => !Object.hasOwn(record, id))
      .map((id) => `${where} rests on the entry ${id}, which is not there.`);
  return [
    ...Object.entries(record).flatMap(([id, fact]) => faultsOfEntry(id, fact, said[id])),
    ...Object.keys(said)
      .filter((id) => !Object.hasOwn(record, id))
      .map((id) => `There are words for the entry ${id}, which is not there.`),
    ...Object.entries(notes).flatMap(([claim, note]) => [
      ...(Object.hasOwn(claims, claim) ? [] : [`A note is about the claim ${claim}, which is not there.`]),
      ...unknown(`The note at ${claim}`, note.record),
      ...(note.record.length === 0 && !note.pages?.length && !note.named?.length
        ? [`The note at ${claim} names no source.`]
        : []),
      ...(note.pages ?? []).flatMap((address) => {
        const name = findPage(record, address);
        if (!name) return [`The note at ${claim} rests on ${address}, which is no page of the record.`];
        // A reprint is called by whose text it is.
        const [publisher = name] = name.split(/ text at | via /);
        return (noteWords[claim] ?? '').includes(publisher)
          ? []
          : [`The note at ${claim} does not name ${publisher}, on whose page it rests.`];
      }),
      ...(note.named ?? [])
        .filter((name) => !(noteWords[claim] ?? '').includes(name))
        .map((name) => `The note at ${claim} does not name ${name}, on whom it rests.`),
      ...faultsOfText(noteWords[claim] ?? '').map((fault) => `The note at ${claim} ${fault}.`),
    ]),
    ...scenes.flatMap((part) =>
      part.scenes.flatMap((scene) => [
        ...faultsOfText(scene.title).map((fault) => `The heading of ${scene.id} ${fault}.`),
        ...scene.paragraphs
          .flat()
          .flatMap(({ text, record: cited }) => [
            ...unknown(`A sentence of ${scene.id}`, cited),
            ...faultsOfText(text).map((fault) => `A sentence of ${scene.id} ${fault}.`),
            ...(cited.length === 0 && statesSomething(text)
              ? [`A sentence of ${scene.id} rests on no entry, and yet states something: “${text}”.`]
              : []),
          ]),
      ]),
    ),
    ...Object.values(states)
      .flat()
      .flatMap((one) => [
        ...('record' in one ? unknown(`The answer to “${one.question}”`, one.record ?? []) : []),
        ...('answer' in one ? faultsOfText(one.answer ?? '') : []).map(
          (fault) => `The answer to “${one.question}” ${fault}.`,
        ),
      ]),
  ];
}
