/**
 * What sending a request a second time means. `safe` and `idempotent` may be sent again; `guarded` is never sent
 * again by itself; `p0` only after the order was reloaded and its history shows that the first did not land.
 */
export type ReplayClass = "safe" | "idempotent" | "guarded" | "p0";

/**
 * Derives the replay class of a request that the contract does not know from its method.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2
 */
export function replayClassOfMethod(method: string): ReplayClass {
  switch (method.toUpperCase()) {
    case "GET":
    case "HEAD":
      return "safe";
    case "PUT":
    case "DELETE":
      return "idempotent";
    default:
      return "guarded";
  }
}
