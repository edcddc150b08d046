import { SignedDisclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import { recordKinds } from '@/content/facts/record-fact';
import { type Choice, Choices } from '../figures/filter-choices';

/** Shows only some entries: radios that app/since.css reads, so that it works without script. Nothing is sent. */
export function RecordFilter({ words }: { words: Words }) {
  const { record: said, actors: who, kinds } = words.since;
  return (
    <SignedDisclosure className="record-filter mt-4 font-sans text-label print:hidden" summary={said.filter}>
      <Choices name="actor" legend={said.who} choices={[['', said.everyone], ...Object.entries(who)]} />
      <Choices
        name="entry-kind"
        legend={said.kind}
        choices={[['', said.everything], ...recordKinds.map((kind): Choice => [kind, kinds[kind]])]}
      />
    </SignedDisclosure>
  );
}
