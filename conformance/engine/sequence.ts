/** Describes one message between a client and a server, as a diagram shows it. */
export interface SequenceMessage {
  /** Milliseconds since the first thing that happened could happen. */
  readonly atMs: number;
  readonly from: "client" | "server";
  /** Pairs a request with its answer. */
  readonly number: number;
  /** What was sent, without secrets: `GET /orders/1`, `401`. */
  readonly text: string;
  /** The name of the token that it bears or brings, never cut off: `A1`. */
  readonly token?: string;
  /** Whether it never arrived: the connection was reset, or the answer kept back. */
  readonly isLost?: boolean;
}
