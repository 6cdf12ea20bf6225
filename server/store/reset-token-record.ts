/** The one token with which a user may set a password now. The next one takes its place; its use removes it. */
export interface ResetTokenRecord {
  readonly userId: string;
  readonly tokenHash: string;
  readonly expiresAtMs: number;
  /** Counts the user's tokens. */
  readonly version: number;
}
