import { NotTestable } from "../engine/errors/not-testable.ts";
import { demandDone } from "./demand.ts";
import { hasSucceeded, isSuccess, lastAnswer, type Recording, requestsAt } from "./recording.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** Holds the requests of a p0 write, and the reads of what it changes. */
export interface CriticalWriteLog {
  readonly first: WireExchange;
  /** Where it was sent again. */
  readonly second: WireExchange | undefined;
  readonly writes: readonly WireExchange[];
  /** The reads of the same thing that came after the first had failed, and were answered well. */
  readonly reloads: readonly WireExchange[];
  /** The same for its history. */
  readonly histories: readonly WireExchange[];
  /** Those of them that came after it had taken effect, and so show it. */
  readonly tellingHistories: readonly WireExchange[];
}

/**
 * Reads a recording for what happened around its p0 write.
 *
 * @throws NotTestable where the client never sent it, or the server rightly refused it for another reason
 */
export function criticalWriteLog(seen: Recording): CriticalWriteLog {
  const writes = requestsAt(seen, "criticalWrite");
  const [first, second] = writes;
  if (!first) throw new NotTestable("The client sent no request for the p0 write that it was asked for.");
  const status = first.response?.status;
  const isScripted = status === undefined || status === 401 || status >= 500;
  if (!isScripted) {
    throw new NotTestable(
      `The first p0 write was answered with ${status} and not as the scenario has it: ` +
        "see that the adapter passes the headers of a call on, If-Match among them.",
    );
  }
  const { reloads, histories } = criticalReads(seen, first);
  const landedAtMs = seen.commits[0]?.atMs ?? Number.POSITIVE_INFINITY;
  return {
    ...{ first, second, writes, reloads, histories },
    tellingHistories: histories.filter(({ startedAtMs }) => startedAtMs > landedAtMs),
  };
}

/**
 * Demands of a p0 write that had not landed that it was sent again, took effect once, and is told as a success.
 *
 * @param how what became of its first sending, as one word: `lost`
 */
export function demandFinished(
  seen: Recording,
  { first, second }: Pick<CriticalWriteLog, "first" | "second">,
  how: string,
): void {
  demandDone(second !== undefined && seen.commits.length === 1, {
    message: `The ${how} p0 write had not landed, and the client left it at that.`,
    exchange: second ?? first,
  });
  demandDone(isSuccess(lastAnswer(seen)), {
    message: "The p0 write took effect at the second attempt, and the client says that it failed.",
    exchange: second,
  });
}

/** Selects the reads of the thing that a p0 write changes, and of its history, that came well after the write. */
export function criticalReads(
  seen: Recording,
  write: WireExchange,
): Pick<CriticalWriteLog, "reloads" | "histories"> {
  const subject = subjectOf(seen, write);
  const readsAt = (part: "read" | "history") => {
    const { path } = seen.cast.call(part, subject);
    return requestsAt(seen, part).filter(
      (read) => read.path === path && hasSucceeded(read) && read.atMs >= (write.answeredAtMs ?? write.atMs),
    );
  };
  return { reloads: readsAt("read"), histories: readsAt("history") };
}

/** Tells which of the things a p0 write is to. */
function subjectOf({ cast }: Recording, { path }: WireExchange): number {
  if (cast.call("criticalWrite").path === path) return 1;
  return [2, 3, 4, 5].find((subject) => cast.call("criticalWrite", subject).path === path) ?? 1;
}

/** Tells whether some read had been answered when a request arrived. */
export function wereReadBefore(reads: readonly WireExchange[], request: WireExchange): boolean {
  return reads.some(({ answeredAtMs }) => answeredAtMs !== undefined && answeredAtMs <= request.atMs);
}
