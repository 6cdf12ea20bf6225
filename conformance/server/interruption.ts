import { InterruptedError } from "../engine/errors/interrupted.ts";
import type { Fetch } from "./send.ts";

/** An answer has this long to come once the run is stopped, since only it tells what was made and removed. */
const graceMs = 2000;

/**
 * Ends a run when somebody stops it.
 *
 * @param end is aborted with an {@link InterruptedError} then
 * @returns a `fetch` that waits no longer for an answer than it takes to stop
 */
export function endingWhenInterrupted(
  fetch: Fetch,
  interrupted: AbortSignal | undefined,
  end: AbortController,
): Fetch {
  if (!interrupted) return fetch;
  const stop = () => end.abort(new InterruptedError(String(interrupted.reason)));
  if (interrupted.aborted) stop();
  interrupted.addEventListener("abort", stop, { once: true });
  return async (request) => {
    const given = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => {
      timer = setTimeout(() => given.abort(end.signal.reason), graceMs);
    };
    if (interrupted.aborted) giveUp();
    interrupted.addEventListener("abort", giveUp);
    try {
      const signal = AbortSignal.any([request.signal, given.signal]);
      return await fetch(new Request(request, { signal }));
    } finally {
      interrupted.removeEventListener("abort", giveUp);
      clearTimeout(timer);
    }
  };
}
