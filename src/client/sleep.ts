/**
 * Waits. A wait in the background does not keep the process alive; one that a caller awaits does, or a script
 * that backs off would end in the middle.
 *
 * @param ms 0 or more.
 * @throws the reason of `signal`, as soon as it is aborted.
 */
export type Sleep = (
  ms: number,
  options?: { signal?: AbortSignal | undefined; background?: boolean },
) => Promise<void>;

/** Longer waits overflow `setTimeout`, which then fires at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** Waits by the clock of the machine. */
export const sleep: Sleep = (ms, { signal, background = false } = {}) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const end = () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const timer = setTimeout(end, Math.min(ms, LONGEST_MS));
    // Browsers give a number here, which keeps nothing alive.
    if (background && typeof timer === "object") timer.unref();
    signal?.addEventListener("abort", abort, { once: true });
  });
