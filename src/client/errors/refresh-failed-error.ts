import { CountersignError, type CountersignErrorCode } from "./countersign-error.ts";

/** The session could not be renewed for now; it is kept, and the same call may be made again later. */
export class RefreshFailedError extends CountersignError {
  readonly code: CountersignErrorCode = "refresh-failed";
  /** How long no refresh is tried from now on, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, options?: ErrorOptions & { message?: string }) {
    const wait = `make the call again in ${Math.ceil(retryAfterMs / 1000)} s`;
    super(options?.message ?? `The session could not be renewed, and is kept: ${wait}.`, options);
    this.retryAfterMs = retryAfterMs;
  }
}
