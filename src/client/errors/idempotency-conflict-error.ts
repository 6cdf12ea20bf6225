import { CountersignError } from "./countersign-error.ts";

/**
 * The idempotency key was used before, for something else; nothing was done.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7
 */
export class IdempotencyConflictError extends CountersignError {
  readonly code = "idempotency-conflict";

  /** @param target method and path of the request. */
  constructor(target: string) {
    super(`${target} bears the key of another request: take a new one.`);
  }
}
