import type { Breach } from "../engine/breach.ts";
import { RuleBroken } from "../engine/errors/rule-broken.ts";

/**
 * Ends a rule's check unless something holds.
 *
 * @throws RuleBroken with the breach, where it does not
 */
export function demand(holds: boolean, breach: Breach): asserts holds {
  if (!holds) throw new RuleBroken(breach);
}
