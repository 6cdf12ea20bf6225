import type { Transition } from "./transition.ts";

/** Where an order stands before a transition. */
export interface Standing {
  /** Undefined where there is no order yet. */
  readonly status: string | undefined;
  /** The status before the hold, where the order is on hold. */
  readonly previous?: string | undefined;
}

/**
 * Lists the statuses that a branch takes an order through, the last being where it ends; null there says that
 * the order is gone. Each is one entry of the history.
 *
 * @param to which of the branch's ends is meant, by its status; default its only one.
 * @throws RangeError where the branch does not start from here or does not end there.
 */
export function statusPath(branch: Transition, standing: Standing, to?: string): (string | null)[] {
  const status = standing.status ?? "$none";
  if (!branch.from.includes(status)) {
    throw new RangeError(`${branch.action} does not start from ${status}: check the status first.`);
  }
  const end = to === undefined ? onlyEnd(branch, standing) : namedEnd(branch, standing, to);
  return [...(branch.via ?? []), end];
}

function onlyEnd({ action, to }: Transition, standing: Standing): string | null {
  const [only, ...others] = to;
  if (only === undefined || others.length > 0) {
    throw new RangeError(`${action} ends in ${to.join(" or ")}, so one of them must be named.`);
  }
  const end = resolveEnd(only, standing);
  if (end === undefined) {
    throw new RangeError(
      `${action} ends in ${only}, which is not known here: give the status before the hold.`,
    );
  }
  return end;
}

function namedEnd({ action, to }: Transition, standing: Standing, name: string): string {
  if (to.some((end) => resolveEnd(end, standing) === name)) return name;
  throw new RangeError(`${action} ends in ${to.join(" or ")}, not in ${name}: name one of these.`);
}

function resolveEnd(end: string, { status, previous }: Standing): string | null | undefined {
  if (end === "$none") return null;
  if (end === "$same") return status;
  return end === "$previous" ? previous : end;
}
