/**
 * Lets one holder at a time refresh, across tabs or processes. It only saves requests: sessions stay right
 * without it, since each re-reads the store and compares.
 *
 * @example A lock for tabs of one browser
 * const lock: Lock = (task, signal) => navigator.locks.request("countersign", { signal }, task);
 */
export type Lock = <T>(
  /** Runs while the lock is held. */
  task: () => Promise<T>,
  /** Ends the waiting for the lock, with the signal's reason; it does not end a task that has begun. */
  signal: AbortSignal,
) => Promise<T>;
