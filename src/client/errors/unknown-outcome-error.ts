import type { CallMeta } from "../call-meta.ts";
import { CountersignError } from "./countersign-error.ts";

/**
 * Where it became impossible to tell: `send`, the first sending; `refresh`, after its 401; `reconcile`, while
 * reading the evidence; `replay`, the second sending.
 */
export type UnknownOutcomePhase = "send" | "refresh" | "reconcile" | "replay";

/** What is known of a write whose outcome is not; enough to find it in history and audit log. */
export interface UnknownOutcome {
  /** Method and path of the request. */
  readonly target: string;
  readonly phase: UnknownOutcomePhase;
  readonly meta: CallMeta;
  /** Status of the last answer to the request; undefined where it got none. */
  readonly status: number | undefined;
  /** How many of the history's entries were read in the last look; undefined where none was possible. */
  readonly entriesRead?: number | undefined;
  readonly cause?: unknown;
}

/**
 * A write was sent, and whether it landed cannot be told. It was not, and must not be, simply sent again: reload
 * the resource, read its history, then decide.
 */
export class UnknownOutcomeError extends CountersignError {
  readonly code = "unknown-outcome";
  readonly phase: UnknownOutcomePhase;
  readonly meta: CallMeta;
  readonly status: number | undefined;
  readonly entriesRead: number | undefined;

  constructor({ target, phase, meta, status, entriesRead, cause }: UnknownOutcome) {
    super(
      `${target} may or may not have landed (${phase}): reload before you repeat it.`,
      cause === undefined ? undefined : { cause },
    );
    this.phase = phase;
    this.meta = meta;
    this.status = status;
    this.entriesRead = entriesRead;
  }
}
