import type { CallMeta } from "../call-meta.ts";
import { CountersignError } from "./countersign-error.ts";

/** The request may be sent again, but its body was a stream and is spent. The session is fresh. */
export class BodyNotReplayableError extends CountersignError {
  readonly code = "body-not-replayable";
  readonly refreshed: boolean;
  readonly meta: CallMeta;

  /** @param target method and path of the request. */
  constructor(target: string, meta: CallMeta) {
    super(`${target} was refused and its body is a spent stream: make the call again.`);
    this.refreshed = meta.refreshed;
    this.meta = meta;
  }
}
