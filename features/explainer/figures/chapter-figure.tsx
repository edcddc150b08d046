import type { FigureId } from '@/content/chapter';
import { ActAndAnswerFigure } from './act-and-answer-figure';
import { DifferencesFigure } from './differences-figure';
import { EscalationFigure } from './escalation-figure';
import type { FigureProps } from './figure-props';
import { PlacesFigure } from './places-figure';
import { PlaneFigure } from './plane-figure';
import { SpeakersFigure } from './speakers-figure';
import { TellingsFigure } from './tellings-figure';

const figures = {
  plane: PlaneFigure,
  places: PlacesFigure,
  tellings: TellingsFigure,
  escalation: EscalationFigure,
  'act-and-answer': ActAndAnswerFigure,
  speakers: SpeakersFigure,
  differences: DifferencesFigure,
} satisfies Record<FigureId, (props: FigureProps) => React.ReactNode>;

/** The figure that stands at a place of a chapter. */
export function ChapterFigure({ id, ...props }: { id: FigureId } & FigureProps) {
  const Figure = figures[id];
  return <Figure {...props} />;
}
