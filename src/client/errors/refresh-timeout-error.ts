import { RefreshFailedError } from "./refresh-failed-error.ts";

/** The server did not answer the refresh in time; the session is kept and the next call tries again at once. */
export class RefreshTimeoutError extends RefreshFailedError {
  override readonly code = "refresh-timeout";

  constructor(timeoutMs: number) {
    super(0, undefined, ` within ${timeoutMs} ms`);
  }
}
