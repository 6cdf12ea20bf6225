import type { Exchange } from "../engine/exchange.ts";

/** Names what a recording may leave out of an exchange; rules judge nothing that is left out. */
export type MissingPart = "request body" | "response body" | "end";

/** Describes an exchange as somebody recorded it. */
export interface RecordedExchange extends Exchange {
  /**
   * Tells senders apart as far as the recording does: by page, address and user agent. Two programs that share a
   * session and look alike are taken for one.
   */
  readonly sender: string;
  /** What the recording does not hold; a body that is missing reads as an empty one. */
  readonly missing: readonly MissingPart[];
}

/** Holds the exchanges of a recording, whoever made it. */
export interface Recording {
  /** Ordered by start, and numbered from 1 in that order. */
  readonly exchanges: readonly RecordedExchange[];
  /** How exact the times are, in milliseconds: what lies closer together is not known to be in order. */
  readonly resolutionMs: number;
  /** What a reader should know of the recording, one sentence each. */
  readonly notes: readonly string[];
}

/** Orders exchanges by their start, those of one time as they came, and numbers them. */
export function inOrder(exchanges: readonly RecordedExchange[]): readonly RecordedExchange[] {
  return exchanges
    .toSorted((a, b) => a.startedAtMs - b.startedAtMs)
    .map((exchange, index) => ({ ...exchange, number: index + 1 }));
}
