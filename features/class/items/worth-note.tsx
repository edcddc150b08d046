import type { Words } from '@/content/editions';
import type { OwnClass } from '../own-class';
import { askable, secondAttemptOf } from './ask-plan';
import { isCheck } from './ask-plan.data';
import type { Choosing } from './choose-part.data';

/** What a score in this class's quiz is worth: which of its questions a pupil can know with their answers. */
export function WorthNote({
  own,
  choosing: { plan, size },
  words,
}: {
  own: OwnClass;
  choosing: Choosing;
  words: Words;
}) {
  const said = words.ownItems.choose.worth;
  const checks = askable(plan).filter(({ id }) => isCheck(id)).length;
  const second = size > 0 ? secondAttemptOf(plan, own) : null;
  return (
    <div data-worth={second?.says ?? 'none'} className="mb-4 border-l-4 border-rule pl-4">
      <p className="font-semibold">{said.title}</p>
      {second && <p>{second.says === 'some' ? said.some(second.fresh, size) : said[second.says]}</p>}
      {checks > 0 && <p>{said.checks(checks)}</p>}
      <p>{said.practice}</p>
    </div>
  );
}
