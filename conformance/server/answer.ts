import type { Operation } from "../contract/operation.ts";
import type { Exchange } from "../engine/exchange.ts";

/** Describes an operation's answer, and how to have it once more. */
export interface Answer {
  readonly operation: Operation;
  readonly exchange: Exchange;
  /** Sends the same request anew: with a token that has not expired, a fresh key and the present entity tag. */
  readonly again: () => Promise<Answer | undefined>;
}
