/**
 * Lets one holder at a time refresh, across tabs or processes. It only saves requests: sessions stay right
 * without it, since each re-reads the store and compares.
 * `webLock` is one for tabs, `fileLock` of `countersign/file-store` one for processes.
 */
export type Lock = <T>(
  /** Runs while the lock is held. */
  task: () => Promise<T>,
  /** Ends the waiting for the lock, with the signal's reason; it does not end a task that has begun. */
  signal: AbortSignal,
) => Promise<T>;
