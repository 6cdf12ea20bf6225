import type { CallMeta } from "../call-meta.ts";
import { CountersignError } from "./countersign-error.ts";

/**
 * A guarded write was answered 401 and was not sent again, since a second sending could have a second effect.
 * With `refreshed` the session is fresh, and the caller decides.
 */
export class NotReplayedError extends CountersignError {
  readonly code = "not-replayed";
  readonly refreshed: boolean;
  readonly meta: CallMeta;

  /** @param target method and path of the request. */
  constructor(target: string, meta: CallMeta, options?: ErrorOptions) {
    super(`${target} was answered 401 and may have landed: reload before you repeat it.`, options);
    this.refreshed = meta.refreshed;
    this.meta = meta;
  }
}
