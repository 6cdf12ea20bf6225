/**
 * Counts the place of the next record of an order among those of its kind. Read it before the conditions that look
 * at these records: what begins in between has taken the place then, and the decision is made anew.
 *
 * @param newestFirst the newest of them at least.
 */
export function nextPlace([newest]: readonly { readonly sequence: number }[]): number {
  return (newest?.sequence ?? 0) + 1;
}
