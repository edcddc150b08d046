// `npm run links`: every address of the public record with its publisher and date, for whoever opens them by hand.
// One a line: publisher, date, the entries that rest on it, address. Nothing is fetched.
import { publishers } from '@/content/facts/publishers';
import { type RecordId, record, recordIds } from '@/content/facts/record';
import type { RecordFact } from '@/content/facts/record-fact';

type Link = { publisher: string; published: string; entries: RecordId[] };

const links = new Map<string, Link>();
for (const id of recordIds)
  for (const { address, publisher, published } of (record[id] as RecordFact).sources) {
    const link = links.get(address) ?? {
      publisher: publishers[publisher].name,
      published: published ?? 'undated',
      entries: [],
    };
    links.set(address, { ...link, entries: [...link.entries, id] });
  }

const lines = [...links].map(([address, { publisher, published, entries }]) =>
  [publisher, published, entries.join(', '), address].join('\t'),
);
console.log(lines.sort((a, b) => a.localeCompare(b, 'en')).join('\n'));
console.error(`${links.size} addresses of ${recordIds.length} entries`);
