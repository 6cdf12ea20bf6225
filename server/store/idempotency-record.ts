/** The name of a request that may be sent again: who sent it, to which operation, under which key. */
export interface IdempotencyName {
  readonly principal: string;
  readonly operationId: string;
  readonly key: string;
}

/**
 * What is remembered under an idempotency key. Without an answer it is a claim: the request is being worked on
 * until `expiresAtMs`, after which the key is free again, so that a crash cannot hold it for ever.
 */
export interface IdempotencyRecord extends IdempotencyName {
  /** Hash of path, query and body: what makes another request. */
  readonly fingerprint: string;
  /** Names the attempt, so that only its own answer may take the place of its claim. */
  readonly claimId: string;
  readonly answer: StoredAnswer | null;
  /** End of the lease of a claim, or of the memory of an answer. */
  readonly expiresAtMs: number;
}

/** A success as it is given again. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the answer has no body. */
  readonly body?: unknown;
}
