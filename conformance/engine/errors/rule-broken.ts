import type { Breach } from "../breach.ts";

/** Ends a rule's check with one breach. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
  readonly code = "rule-broken";
  readonly breach: Breach;

  constructor(breach: Breach) {
    super(breach.message);
    this.breach = breach;
  }
}
