import type { Breach } from "../engine/breach.ts";
import { RuleBroken } from "../engine/errors/rule-broken.ts";

/** Ends a rule's check because of something that the client has not done, and may still do if it is not done yet. */
export class Omission extends RuleBroken {}

/**
 * Ends a rule's check unless something holds that cannot come to hold later: what was sent was sent.
 *
 * @throws RuleBroken with the breach, where it does not hold
 */
export function demand(holds: boolean, breach: Breach): asserts holds {
  if (!holds) throw new RuleBroken(breach);
}

/**
 * Ends a rule's check unless the client has done something by the end of the scenario. Where it has not answered all
 * its calls by then, nobody can tell.
 *
 * @throws Omission with the breach, where it has not
 */
export function demandDone(isDone: boolean, breach: Breach): asserts isDone {
  if (!isDone) throw new Omission(breach);
}
