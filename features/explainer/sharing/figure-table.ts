import type { Words } from '@/content/editions';
import type { Language } from '@/lib/languages';
import { actsTable, escalationTable, placesTable, planeTable } from './event-tables';
import { claimOf, differenceOf, type SharedId } from './shared';
import type { FigureTable } from './table';
import {
  claimsTable,
  claimTable,
  differencesTable,
  differenceTable,
  speakersTable,
  tellingsTable,
} from './telling-tables';

/** Gives the data of what is sent in the words of a language. */
export function figureTable(id: SharedId, lang: Language, words: Words): FigureTable {
  const [difference, claim] = [differenceOf(id), claimOf(id)];
  if (difference) return differenceTable(difference, words);
  if (claim) return claimTable(claim, words);
  switch (id) {
    case 'claims':
      return claimsTable(words);
    case 'plane':
      return planeTable(words);
    case 'places':
      return placesTable(words);
    case 'tellings':
      return tellingsTable(words);
    case 'escalation':
      return escalationTable(lang, words);
    case 'act-and-answer':
      return actsTable(lang, words);
    case 'speakers':
      return speakersTable(words);
    default:
      return differencesTable(words);
  }
}
