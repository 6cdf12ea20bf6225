import type { Exchange, SentRequest } from "./exchange.ts";
import type { SequenceMessage } from "./sequence.ts";

/** Describes one way in which a rule was seen broken. */
export interface Breach {
  /** What was seen and what is asked instead, in one or two sentences, without secrets. */
  readonly message: string;
  readonly operationId?: string;
  /** The exchange that shows it; the report's `curl` is made from its request. */
  readonly exchange?: Exchange;
  /** Where the contract asks for it: a JSON Pointer behind a `#`, such as `#/components/schemas/Order/required`. */
  readonly pointer?: string;
  /** A command that shows it, where no single request does. Wins over the exchange's `curl`. */
  readonly reproduce?: string;
  /** Lines for a person to read below the message, such as a log of the wire; without secrets. */
  readonly exhibit?: string;
  /** The messages that led to it, for a diagram. */
  readonly sequence?: readonly SequenceMessage[];
  /** Sends a shorter form of its request; resolves with nothing where that breaks nothing. Absent where it must not. */
  readonly resend?: (request: SentRequest) => Promise<Exchange | undefined>;
  /** Plays it once more, before it is reported. Resolves with nothing where it did not happen again. */
  readonly again?: () => Promise<Breach | undefined>;
}
