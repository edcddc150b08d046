import type { Words } from '@/content/editions';
import { type AccountId, accountIds } from '@/content/facts/accounts';
import { chapterSlugs } from '@/content/facts/chapters';
import { type ClaimFact, claimIds, claims } from '@/content/facts/claims';
import { differenceIds, differences, differenceTypes } from '@/content/facts/differences';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { type PlaceId, placeIds } from '@/content/facts/places';
import { sideOf, sides, speakerIds } from '@/content/facts/speakers';
import type { PlaneStep } from '@/content/words';
import { csvTable } from '@/lib/csv';
import type { Language } from '@/lib/languages';
import { listActs, listJoins } from '../figures/acts';
import { type Carrier, carrierOf } from '../figures/claim-rows';
import { dateText } from '../figures/event-dates';
import { heardIn } from '../figures/heard';
import { ribbons } from '../figures/tellings';
import { claimOf, differenceOf, type SharedId } from './shared';

/** A row of a figure's data. `mark` says which account carries it, where one does. */
export type FigureRow = { cells: readonly string[]; mark: Carrier | null };
/** What a figure draws, as a table. */
export type FigureTable = { columns: readonly string[]; rows: readonly FigureRow[] };

const markOf = (accounts: readonly string[]): Carrier | null =>
  accounts.length > 1 ? 'both' : accounts[0] === 'a' || accounts[0] === 'b' ? accounts[0] : null;

/** Gives the data of what is sent in the words of a language. */
export function figureTable(id: SharedId, lang: Language, words: Words): FigureTable {
  const { table, actors, kinds, acts, speakers } = words.figures;
  const [a, b] = accountIds.map((account) => words.site.accounts[account].name) as [string, string];
  const difference = differenceOf(id);
  if (difference) {
    const said = words.differences[difference];
    return {
      columns: [table.account, table.says],
      rows: accountIds.map((account) => ({
        cells: [words.site.accounts[account].label, said[account]],
        mark: account,
      })),
    };
  }
  const told = claimOf(id);
  if (told) {
    const said: Readonly<Partial<Record<AccountId, string>>> = words.claims[told];
    return {
      columns: [table.account, table.paragraphs, table.says],
      rows: accountIds.map((account) => ({
        cells: [
          words.site.accounts[account].label,
          (claims[told] as ClaimFact)[account].join(' '),
          said[account] ?? words.explainer.mark.silent,
        ],
        mark: said[account] ? account : null,
      })),
    };
  }
  switch (id) {
    case 'claims':
      return {
        columns: [table.chapter, table.claim, table.kind, a, b],
        rows: chapterSlugs.flatMap((slug) =>
          claimIds
            .filter((claim) => claims[claim].chapter === slug)
            .map((claim) => ({
              cells: [
                words.chapters[slug].title,
                words.claims[claim].title,
                words.explainer.kinds[claims[claim].kind].name,
                ...accountIds.map((account) => (claims[claim] as ClaimFact)[account].join(' ')),
              ],
              mark: carrierOf(claim),
            })),
        ),
      };
    case 'plane':
      return {
        columns: [table.step, a, b],
        rows: (Object.keys(words.figureTexts.plane) as PlaneStep[]).map((step) => {
          const said = words.figureTexts.plane[step];
          return { cells: [said.title, said.a, said.b], mark: null };
        }),
      };
    case 'places':
      return {
        columns: [words.figures.map.place, words.figures.map.told],
        rows: placeIds.map((place: PlaceId) => ({
          cells: [words.places[place].name, words.figureTexts.places[place].map(({ text }) => text).join(' ')],
          mark: null,
        })),
      };
    case 'tellings':
      return {
        columns: [
          table.claim,
          ...accountIds.map((account) => words.figures.tellings.column(words.site.accounts[account].letter)),
        ],
        rows: ribbons.map(({ claim, a: inA, b: inB }) => ({
          cells: [words.claims[claim].title, `A${inA}`, `B${inB}`],
          mark: 'both',
        })),
      };
    case 'escalation':
      return {
        columns: [table.date, table.event, table.acted, table.datedBy],
        rows: eventIds.map((event) => {
          const { date, actor }: EventFact = events[event];
          return {
            cells: [
              date.on === null ? acts.undated : dateText(date, lang),
              words.events[event].title,
              // Where the name of the side would say too much or too little, the event has words of its own.
              words.events[event].acted ?? (actor === 'unclassed' ? '' : actors[actor]),
              date.from.map((account) => words.site.accounts[account].name).join(', '),
            ],
            mark: markOf(date.from),
          };
        }),
      };
    case 'act-and-answer': {
      const all = listActs();
      const joins = listJoins(all);
      return {
        columns: [table.date, table.acted, table.event, table.kind, table.answerTo, table.saysWho],
        rows: all.map((act) => {
          const { date }: EventFact = events[act.id];
          const join = joins.find(({ to }) => to === act);
          return {
            cells: [
              date.on === null ? acts.undated : dateText(date, lang),
              acts[act.by],
              words.events[act.id].title,
              kinds[act.kind],
              join ? words.events[join.from.id].title : '',
              join
                ? [join.speaker && words.speakers[join.speaker].name, words.site.accounts[join.account].name]
                    .filter(Boolean)
                    .join(', ')
                : '',
            ],
            mark: join ? join.account : null,
          };
        }),
      };
    }
    case 'speakers':
      return {
        columns: [table.side, speakers.who, table.role, a, b],
        rows: sides.flatMap((side) =>
          speakerIds
            .filter((speaker) => sideOf[speaker] === side)
            .map((speaker) => {
              const heard = accountIds.map((account) => heardIn(speaker, account, words));
              return {
                cells: [
                  speakers.sides[side],
                  words.speakers[speaker].name,
                  words.speakers[speaker].role,
                  ...heard.map((one) => speakers[one]),
                ],
                mark: markOf(accountIds.filter((_, index) => heard[index] !== 'silent')),
              };
            }),
        ),
      };
    default:
      return {
        columns: [table.type, table.difference, a, b],
        rows: differenceTypes.flatMap((type) =>
          differenceIds
            .filter((one) => differences[one].type === type)
            .map((one) => ({
              cells: [
                words.explainer.differenceTypes[type].name,
                words.differences[one].title,
                words.differences[one].a,
                words.differences[one].b,
              ],
              mark: null,
            })),
        ),
      };
  }
}

/** A table as CSV. */
export const figureCsv = ({ columns, rows }: FigureTable): string =>
  csvTable(
    columns,
    rows.map(({ cells }) => cells),
  );
