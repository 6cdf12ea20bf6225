/** Keeps passwords so that they can be checked and not read. */
export interface PasswordHasher {
  /** Hashes a password with a fresh salt, to a PHC string that names its own parameters. */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Checks a password. Without a hash, as for an unknown user, it does the same work and answers false, so that
   * nobody learns from the time which user names exist.
   */
  readonly verify: (password: string, passwordHash: string | undefined) => Promise<boolean>;
}
