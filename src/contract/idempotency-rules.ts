/** Which header carries an idempotency key, and how long a key is remembered. */
export interface IdempotencyRules {
  readonly header: string;
  /** How long a stored answer is given again, in seconds. */
  readonly ttlSeconds: number;
}
