import type { Adapter } from "./adapter.ts";
import type { Answer } from "./adapter-protocol.ts";
import type { Cast, Part } from "./cast.ts";
import type { AskedCall, StartedSession } from "./client-driver.ts";
import type { Commit } from "./ledger.ts";
import type { Scenario } from "./scenario.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** Holds all that a scenario left behind; client rules judge nothing else. */
export interface Recording {
  readonly scenario: Pick<Scenario, "id" | "parts" | "maySayNothing"> & Partial<Pick<Scenario, "given">>;
  readonly client: Adapter["hello"];
  readonly cast: Cast;
  /** The header that makes a repeated write one write; absent where the contract has none. In lower case. */
  readonly idempotencyHeader: string | undefined;
  /** Every request the server received, in the order of arrival. */
  readonly exchanges: readonly WireExchange[];
  /** Every request that the other origin received; none where the scenario has no other. */
  readonly elsewhere: readonly WireExchange[];
  /** Every token and password of the scenario. */
  readonly secrets: readonly string[];
  /** What the client was asked to do, in the order of asking. */
  readonly asked: readonly AskedCall[];
  /** The sessions that the client was started with. */
  readonly sessions: readonly StartedSession[];
  /** When the client had taken each request to give a call up, in milliseconds since the scenario began. */
  readonly abortsAtMs: readonly number[];
  /** The p0 writes that took effect. */
  readonly commits: readonly Commit[];
}

/** Selects the requests at a part: those to its operation, by the operation's own method. */
export function requestsAt(
  { cast, exchanges }: Pick<Recording, "cast" | "exchanges">,
  part: Part,
): readonly WireExchange[] {
  const operation = cast.operation(part);
  return exchanges.filter(({ operationId }) => operation !== undefined && operationId === operation.id);
}

/**
 * Selects the refreshes that a scenario caused: those after the first request at a part.
 * Earlier ones a client may have had reasons of its own for.
 */
export function refreshesSince(recording: Recording, part: Part): readonly WireExchange[] {
  const first = requestsAt(recording, part)[0]?.number ?? 0;
  return requestsAt(recording, "refresh").filter(({ number }) => number > first);
}

/**
 * Selects the refreshes that present a refresh token which an earlier one has presented. One that bears none, as of a
 * client that has forgotten its session, presents nothing.
 */
export function presentedAgain<Refresh extends Pick<WireExchange, "refreshToken">>(
  refreshes: readonly Refresh[],
): readonly Refresh[] {
  return refreshes.filter(
    ({ refreshToken }, index) =>
      refreshToken !== undefined &&
      refreshes.slice(0, index).some((earlier) => earlier.refreshToken === refreshToken),
  );
}

/** Tells whether the client was told that a request had succeeded. */
export function hasSucceeded({ response }: WireExchange): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

/** Tells whether a client says that a call succeeded. */
export function isSuccess(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return "ok" in answer || ("status" in answer && answer.status >= 200 && answer.status < 300);
}

/** Gives the client's answer to the last thing it was asked. */
export function lastAnswer({ asked }: Recording): Answer | undefined {
  return asked.at(-1)?.answer;
}
