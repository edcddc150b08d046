import type { Words } from '@/content/editions';
import { type EventFact, eventIds, events } from '@/content/facts/events';
import { type PlaceId, placeIds } from '@/content/facts/places';
import type { PlaneStep } from '@/content/words';
import type { Language } from '@/lib/languages';
import { listActs, listJoins } from '../figures/acts';
import { dateText } from '../figures/event-dates';
import { accountColumns, type FigureTable, markOf } from './table';

// What happened: the steps of the flight, the places, the events.

/** The plane's way, as each account tells it. */
export function planeTable(words: Words): FigureTable {
  const { table } = words.figures;
  return {
    columns: [table.step, ...accountColumns(words)],
    rows: (Object.keys(words.figureTexts.plane) as PlaneStep[]).map((step) => {
      const said = words.figureTexts.plane[step];
      return { cells: [said.title, said.a, said.b], mark: null };
    }),
  };
}

/** The places, and what is told of each. */
export function placesTable(words: Words): FigureTable {
  return {
    columns: [words.figures.map.place, words.figures.map.told],
    rows: placeIds.map((place: PlaceId) => ({
      cells: [words.places[place].name, words.figureTexts.places[place].map(({ text }) => text).join(' ')],
      mark: null,
    })),
  };
}

/** The events, with who acted and who dates them. */
export function escalationTable(lang: Language, words: Words): FigureTable {
  const { table, actors, acts } = words.figures;
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
}

/** Acts, and what is told as an answer to which. */
export function actsTable(lang: Language, words: Words): FigureTable {
  const { table, kinds, acts } = words.figures;
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
