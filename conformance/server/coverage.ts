import { countExchanges, type Journal } from "../engine/journal.ts";
import type { ResourceValues } from "./known-resources.ts";
import { isThrottled } from "./send.ts";

/** Says what a tour of a server reached. */
export interface Coverage {
  /** Operations that got a request for something that is there, or that name nothing in their path. */
  readonly reached: ReadonlySet<string>;
  /** Operations that only got requests for ids that name nothing. */
  readonly reachedInVain: ReadonlySet<string>;
  /** Why each other operation got none: a clause that may follow its name. */
  readonly unreached: ReadonlyMap<string, string>;
}

/**
 * Says what a reader should know of a coverage beside the verdicts, one sentence each. Why an operation was not
 * reached is told by the rule that every operation is there.
 */
export function coverageNotes({ reached, reachedInVain, unreached }: Coverage): readonly string[] {
  const all = reached.size + reachedInVain.size + unreached.size;
  return [
    `Operations reached: ${reached.size} of ${all}.`,
    ...(reachedInVain.size > 0
      ? [`Reached only with ids that name nothing: ${[...reachedInVain].join(", ")}.`]
      : []),
  ];
}

/** Says how often a server put requests off; nothing where it never did. */
export function throttledNotes(journal: Pick<Journal, "exchanges">): readonly string[] {
  const times = journal.exchanges().filter(isThrottled).length;
  if (times === 0) return [];
  const said = times === 1 ? "once" : `${times} times`;
  return [
    `The server put a request off ${said} (429, or 503 with Retry-After), which is held neither for it nor against it.`,
  ];
}

/** Says how much of a run is in no HAR, since it went on drawing input; nothing where all of it is. */
export function forgottenNotes(journal: Journal): readonly string[] {
  const kept = journal.exchanges().length;
  const all = countExchanges(journal);
  return all === kept
    ? []
    : [
        `Exchanges of this run: ${all}; of them ${all - kept} of drawn input broke no rule and are in no HAR.`,
      ];
}

/** Holds what a run made and could not remove. */
export interface Left {
  /** Those whose lives are over, as a cancelled order's is. */
  readonly over: readonly ResourceValues[];
  readonly living: readonly ResourceValues[];
}

/** Of what needs no more care, no more are named than this; the HAR has them all. */
const mostNamed = 20;

/** Says what a run made and did not remove; nothing where there is none. */
export function leftNotes({ over, living }: Left): readonly string[] {
  const names = (things: readonly ResourceValues[]) => things.map(nameOf).join(", ");
  const others = over.length - mostNamed;
  const named = others > 0 ? `${names(over.slice(0, mostNamed))}, and ${others} more` : names(over);
  return [
    ...(living.length > 0 ? [`Made by this run and still there: ${names(living)}.`] : []),
    ...(over.length > 0 ? [`Made by this run and ended, since nothing removes it: ${named}.`] : []),
  ];
}

/** Says which operations were not reached, those of one reason together. */
export function whyUnreached({ unreached }: Pick<Coverage, "unreached">): readonly string[] {
  const reasons = Map.groupBy(unreached, ([, reason]) => reason);
  return [...reasons].map(([reason, entries]) => {
    const names = entries.map(([id]) => id).join(", ");
    return entries.length === 1 ? `${names} ${reason}` : `${names} (each ${reason})`;
  });
}

function nameOf(values: ResourceValues): string {
  return Object.values(values).at(-1) ?? "something";
}
