/** The latest failures of one kind that count against one account or one address. */
export interface AttemptRecord {
  /** Names the kind, and by a hash or an address what it counts against. */
  readonly key: string;
  /** In milliseconds since the epoch. */
  readonly failedAtMs: readonly number[];
}

/** How many failures there may be within a time before the next attempt has to wait. */
export interface AttemptLimit {
  readonly most: number;
  readonly withinMs: number;
}

/**
 * An attempt that a decision lets through, or counts as a failure. Attempts that run side by side do not see each
 * other, so the store looks again: one that finds the limit reached is `stale`.
 */
export interface AttemptClaim {
  readonly key: string;
  readonly limit: AttemptLimit;
  readonly isFailure: boolean;
}

/**
 * Picks the failures that still count. After a clock was set back, those that lie further ahead than the limit
 * reaches do not, so that nobody waits longer than the limit says.
 */
export function countedFailures(
  failedAtMs: readonly number[],
  { withinMs }: AttemptLimit,
  nowMs: number,
): readonly number[] {
  return failedAtMs.filter((atMs) => Math.abs(nowMs - atMs) < withinMs);
}

/**
 * Counts an attempt.
 *
 * @returns the failures that count afterwards; undefined where the limit was reached before it.
 */
export function countAttempt(
  kept: AttemptRecord | undefined,
  { limit, isFailure }: AttemptClaim,
  atMs: number,
): readonly number[] | undefined {
  const counted = countedFailures(kept?.failedAtMs ?? [], limit, atMs);
  if (counted.length >= limit.most) return undefined;
  return isFailure ? [...counted, atMs] : counted;
}

/** Says from when on none of the failures counts any more. */
export function lastsUntilMs(failedAtMs: readonly number[], { withinMs }: AttemptLimit): number {
  return Math.max(...failedAtMs) + withinMs;
}
