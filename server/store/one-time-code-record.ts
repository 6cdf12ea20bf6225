/** The one code with which a user may verify an account now. The next one takes its place; its use removes it. */
export interface OneTimeCodeRecord {
  readonly userId: string;
  /** A PHC string: six digits alone would be found at once from a faster hash. */
  readonly codeHash: string;
  readonly expiresAtMs: number;
  readonly wrongTries: number;
  /** Counts the writes. */
  readonly version: number;
}
