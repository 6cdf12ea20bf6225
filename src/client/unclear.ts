import type { Call } from "./call.ts";
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

/**
 * Tells whether the server is still working on an earlier sending with the same key, and asks to wait for it.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7
 */
export function isInProgress({ status, headers }: Response, { meta }: Call): boolean {
  return status === 409 && meta.idempotencyKey !== undefined && headers.has("retry-after");
}
