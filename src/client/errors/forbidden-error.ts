import { HttpError, type HttpFailure } from "./http-error.ts";

/** The session is known and may not do this. Neither refreshed nor retried: that would change nothing. */
export class ForbiddenError<Problem = unknown> extends HttpError<403, Problem> {
  override readonly code = "forbidden";
  /** The scope that would do, where the server names one. */
  readonly scope: string | undefined;

  /** @param scope `scope` of the Bearer challenge. */
  constructor(failure: HttpFailure<403, Problem>, scope: string | undefined) {
    super(failure);
    this.scope = scope;
  }
}
