import type { Transition } from "./transition.ts";

/** Where an order stands before a transition; both are undefined for an order that is not there yet. */
export interface Standing {
  readonly status: string | undefined;
  /** The status before the hold, where the order is on hold. */
  readonly previous?: string | undefined;
}

/**
 * Lists the statuses that a branch takes an order through, the last being where it ends; null there says that
 * the order is gone. Each is one entry of the history.
 *
 * @param to which of the branch's ends is meant; default its only one.
 * @throws RangeError where the branch does not start from here, does not end there, or the end is not known.
 */
export function statusPath(branch: Transition, standing: Standing, to?: string): (string | null)[] {
  if (!branch.from.includes(standing.status ?? "$none")) {
    throw new RangeError(
      `${branch.action} does not start from ${standing.status ?? "$none"}: check the status first.`,
    );
  }
  const ends = branch.to.map((end) => resolveEnd(end, standing));
  const [only] = ends;
  const end = to === undefined && ends.length === 1 ? only : ends.find((each) => each === to);
  if (end === undefined) {
    throw new RangeError(
      `${branch.action} ends in ${branch.to.join(" or ")}, not in ${to}: name one of these.`,
    );
  }
  return [...(branch.via ?? []), end];
}

function resolveEnd(end: string, { status, previous }: Standing): string | null | undefined {
  if (end === "$none") return null;
  if (end === "$same") return status;
  return end === "$previous" ? previous : end;
}
