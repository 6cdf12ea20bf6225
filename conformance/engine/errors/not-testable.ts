/** Ends a rule's check where the rule applies, but the run could not find out whether it is kept. */
export class NotTestable extends Error {
  override readonly name = "NotTestable";
  readonly code = "not-testable";
}
