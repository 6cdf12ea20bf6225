/**
 * One sign-in and all the tokens that came of it. The refresh tokens are a chain, counted by `generation`: the
 * current one is unused, its parent is spent and may still be answered during the grace, older ones are reused
 * ones wherever they appear.
 */
export interface SessionRecord {
  readonly sessionId: string;
  readonly userId: string;
  /** The generation of the refresh token that is unused. */
  readonly generation: number;
  /** When that token was issued, in milliseconds since the epoch: the end of its parent, the start of its idle time. */
  readonly rotatedAtMs: number;
  /** The moment after which no rotation keeps the session alive. */
  readonly endsAtMs: number;
  /** The answer that spent the parent, sealed under a key that only the parent's owner can derive. */
  readonly sealedAnswer: string | null;
  readonly revokedAtMs: number | null;
  readonly revokedBecause: RevocationCause | null;
  /** Counts the writes. */
  readonly version: number;
}

/** Why a session ended before its time. */
export type RevocationCause = "sign-out" | "refresh-token-reused" | "role-changed" | "password-changed";

/** A refresh token by its hash. Spent ones stay, so that their reuse is noticed. */
export interface RefreshTokenRecord {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly generation: number;
}

/** An access token by its hash. */
export interface AccessTokenRecord {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly expiresAtMs: number;
}
