import type { ItemFact } from '@/content/facts/item';
import { account } from './account';
import type { Kind } from './kind';
import { match } from './match';
import { number } from './number';
import { one } from './one';
import { order } from './order';
import { several } from './several';

const kinds: { [Fact in ItemFact as Fact['kind']]: Kind<Fact> } = { one, several, order, match, number, account };

/** How items of this fact's kind are shown, answered, scored and explained. */
export const kindOf = <Fact extends ItemFact>(fact: Fact): Kind<Fact> => kinds[fact.kind] as unknown as Kind<Fact>;
