import { CountersignError, type CountersignErrorCode } from "./countersign-error.ts";

/** The session could not be renewed for now; it is kept, and the same call may be made again later. */
export class RefreshFailedError extends CountersignError {
  readonly code: CountersignErrorCode = "refresh-failed";
  /** How long no refresh is tried from now on, in milliseconds. */
  readonly retryAfterMs: number;

  /** @param fault said after "The session could not be renewed". */
  constructor(retryAfterMs: number, options?: ErrorOptions, fault = "") {
    const wait = Math.ceil(retryAfterMs / 1000);
    super(`The session could not be renewed${fault}: make the call again in ${wait} s.`, options);
    this.retryAfterMs = retryAfterMs;
  }
}
