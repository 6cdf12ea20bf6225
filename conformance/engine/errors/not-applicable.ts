/** Ends a rule's check where the contract, or the subject, has nothing that the rule judges. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
  readonly code = "not-applicable";
}
