/** Describes one message between a client and a server, as a diagram shows it, or what the client's caller did. */
export interface SequenceMessage {
  /** Milliseconds since the first thing that happened could happen. */
  readonly atMs: number;
  /** The caller's own doings cross no wire: it gives the client a session, signs out, gives a call up. */
  readonly from: "client" | "server" | "caller";
  /** Pairs a request with its answer; absent for what crosses no wire. */
  readonly number?: number;
  /** What was sent, without secrets: `GET /orders/1`, `401`. */
  readonly text: string;
  /** The name of the token that it bears or brings, never cut off: `A1`. */
  readonly token?: string;
  /** Whether it never arrived: the connection was reset, or the answer kept back. */
  readonly isLost?: boolean;
}
