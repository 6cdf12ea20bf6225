import { Refusal } from "../errors/refusal.ts";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";

/**
 * Makes of whatever ended a request the refusal that the caller is told. What is no refusal is a failure of ours;
 * its message may hold anything and is for the log alone.
 */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreUnavailableError) {
    return new Refusal("unavailable", {
      detail: "The store is not available; wait 1 second.",
      retryAfterMs: 1000,
    });
  }
  return new Refusal("internal_error", {
    detail: "Something failed here; the log has it under the request id.",
  });
}
