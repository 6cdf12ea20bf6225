/**
 * Waits for a shared job until the caller's own signal is aborted. The job itself goes on: others wait for it,
 * and a refresh that was begun must be finished and stored, or its refresh token is lost.
 *
 * @throws the reason of `signal`, as soon as it is aborted.
 */
export function untilAborted<T>(job: Promise<T>, signal?: AbortSignal | null): Promise<T> {
  if (!signal) return job;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    job.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
