/**
 * What can be made to go wrong with one request. `...-before`: nothing was done. `commit-then-...`, `reset-after` and
 * `timeout`: what the request asked for was done, and whoever asked is not told.
 */
export const faults = [
  "401-before",
  "503-before",
  "reset-before",
  "commit-then-401",
  "commit-then-503",
  "reset-after",
  "timeout",
] as const;

/** What a request may wish to go wrong with it. */
export type Fault = (typeof faults)[number];

/** Tells whether a text names a fault. */
export function isFault(text: string): text is Fault {
  return faults.some((fault) => fault === text);
}

/** Tells whether a fault is about the access token, and means nothing to an operation that takes none. */
export function needsToken(fault: Fault): boolean {
  return fault === "401-before" || fault === "commit-then-401";
}
