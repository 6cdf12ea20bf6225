import type { CallMeta } from "../call-meta.ts";
import type { CountersignErrorCode } from "../errors/countersign-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import type { Resumption } from "../resumption.ts";
import type { EarlierLife } from "./mutation-life.ts";

/** Between `mutate` and the sending lies no more than this, unless the mutation was paused. */
const PROMPT_MS = 1_000;

/** Codes of the failures that come before anything was sent. */
const UNSENT: readonly CountersignErrorCode[] = [
  "configuration",
  "signed-out",
  "refresh-failed",
  "refresh-timeout",
];

/** Tells whether a failure, or what is left of it after a restart, came before anything was sent. */
export function isUnsent(failure: unknown): boolean {
  const { code } = (failure ?? {}) as { code?: unknown };
  return UNSENT.some((one) => one === code);
}

/**
 * Says what a critical write must look for before it is sent; undefined where it is new. One that waited may have
 * been sent before, and what it was meant for may be over.
 */
export function resumptionOf(life: EarlierLife, nowMs: number): Resumption | undefined {
  const { failure, idempotencyKey, submittedAtMs } = life;
  if (failure === undefined && nowMs - submittedAtMs <= PROMPT_MS) return undefined;
  const meta = metaOf(failure);
  const key = idempotencyKey ?? meta?.idempotencyKey;
  return {
    ...(key !== undefined && { idempotencyKey: key }),
    firstSentAtMs: submittedAtMs,
    requestIds: meta?.requestIds ?? [],
  };
}

/** The failure of a guarded write that was tried before; what JSON left of it is put into a new error. */
export function lostFailure(failure: unknown, target: string, operationId: string | undefined): Error {
  if (failure instanceof Error) return failure;
  const meta = metaOf(failure) ?? {
    operationId,
    attempts: 1,
    refreshed: false,
    replayed: false,
    outcome: "sent",
    idempotencyKey: undefined,
    stored: false,
    requestIds: [],
  };
  return new UnknownOutcomeError({ target, phase: "send", meta, status: undefined });
}

function metaOf(failure: unknown): CallMeta | undefined {
  const { meta } = (failure ?? {}) as { meta?: CallMeta };
  return meta;
}
