/** Ends the check of a point where the adapter does something else than the protocol asks. */
export class PointBroken extends Error {
  override readonly name = "PointBroken";
  readonly code = "point-broken";

  /**
   * @param read what the adapter did, as a whole clause: "it sent the call without a token"
   * @param expected what the protocol asks, as a whole clause
   * @param todo what to do about it, in the imperative
   */
  constructor(read: string, expected: string, todo: string) {
    super(`Read: ${read}. Expected: ${expected}. To do: ${todo}.`);
  }
}
