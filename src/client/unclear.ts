import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { NetworkError } from "./errors/network-error.ts";

/**
 * Tells whether an answer leaves open what became of the request: it may come from something before the server,
 * or from a server that failed after it had begun. 501 and 505 say that nothing was done.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6
 */
export function isUnclear({ status }: Response): boolean {
  return status === 408 || (status >= 500 && status !== 501 && status !== 505);
}

/** Tells whether an attempt ended without an answer, though it may have arrived. */
export function isLost(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof AttemptTimeoutError;
}
