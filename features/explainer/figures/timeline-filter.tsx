import { SignedDisclosure } from '@/components/ui/disclosure';
import type { Words } from '@/content/editions';
import { eventIds, eventKinds, events } from '@/content/facts/events';
import { type Choice, Choices } from './filter-choices';
import { rows } from './timeline-layout';

/** Shows only some events: radios that app/figures.css reads, so that it works without script. */
export function TimelineFilter({ words }: { words: Words }) {
  const { timeline, acted, kinds } = words.figures;
  const used = eventKinds.filter((kind) => eventIds.some((id) => events[id].kind === kind));
  return (
    <SignedDisclosure className="filter mt-3 font-sans text-label print:hidden" summary={timeline.filter}>
      <Choices
        name="who"
        legend={timeline.who}
        choices={[['', timeline.everyone], ...rows.map((row): Choice => [row, acted[row]])]}
      />
      <Choices
        name="kind"
        legend={timeline.kind}
        choices={[['', timeline.everything], ...used.map((kind): Choice => [kind, kinds[kind]])]}
      />
    </SignedDisclosure>
  );
}
