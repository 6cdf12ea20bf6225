/** What is known of a critical write that may have been sent before, such as its `CriticalWrite` record. */
export interface Resumption {
  readonly idempotencyKey?: string | undefined;
  /** Milliseconds since the epoch, by the local clock. */
  readonly firstSentAtMs: number;
  /** @default 1 */
  readonly attempts?: number;
  readonly requestIds?: readonly string[];
  /** True where it had a body, which is lost: then it is looked for, and never sent. @default false */
  readonly isBodyLost?: boolean;
}
