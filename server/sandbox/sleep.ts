/** Waits, in milliseconds, or until the signal is given up on, whichever is first. */
export type Sleep = (waitMs: number, signal: AbortSignal) => Promise<void>;

/** Waits by the platform's timer. */
export function sleepByTimer(waitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, waitMs);
    signal.addEventListener("abort", end);
  });
}
