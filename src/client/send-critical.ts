import type { Call } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { type OpenLanding, sendOnce, unknownOutcome } from "./landing.ts";
import type { Line } from "./line.ts";
import { type Finding, reconcile } from "./reconcile.ts";
import { LONGEST_WAIT_MS, retryAfterMsOf } from "./retry-advice.ts";

/** The answer to a critical write; with `isApplied` it is the resource as reloaded, for the answer was lost. */
export interface CriticalAnswer {
  readonly answer: Response;
  readonly isApplied: boolean;
}

/**
 * Sends a critical write. Whatever leaves its outcome open is settled by evidence: the resource is reloaded and its
 * history read. The write is sent again once at most, and only when the history shows that it did not land, the
 * resource has not changed and, after an unclear failure, a key or an entity tag keeps it from landing twice.
 *
 * @throws UnknownOutcomeError, StateConflictError, BodyNotReplayableError; where nothing was sent, as any call.
 */
export async function sendCritical(call: Call, line: Line): Promise<CriticalAnswer> {
  const first = await sendOnce(call, line, "send");
  if (first.kind === "answered") return { answer: first.answer, isApplied: false };
  if (first.kind === "refused") await refresh(call, line);
  const finding = await lookFor(call, line, first);
  if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
  await checkReplay(call, first, finding);
  return replay(call, line);
}

async function refresh(call: Call, line: Line): Promise<void> {
  try {
    await line.cure(call);
  } catch (cause) {
    throw unknownOutcome(call, "refresh", { status: 401, cause });
  }
}

async function lookFor(call: Call, line: Line, landing: OpenLanding): Promise<Finding> {
  const { kind, waitMs } = landing;
  const rules = call.plan.operation?.reconcile;
  if (rules === undefined || waitMs > LONGEST_WAIT_MS) throw unknownOutcome(call, "reconcile", landing);
  try {
    if (waitMs > 0) await line.sleep(waitMs, { signal: call.signal });
    return await reconcile(call, line, rules, { settle: kind === "unclear" });
  } catch (cause) {
    throw unknownOutcome(call, "reconcile", { ...landing, cause });
  }
}

/** Throws unless the first sending is known to have left no trace, and a second can have but one effect. */
async function checkReplay(call: Call, landing: OpenLanding, finding: Finding): Promise<void> {
  const { verdict, isChanged, entriesRead, resource } = finding;
  // What was refused, or asks for a state that has passed, cannot land any more; anything else may yet.
  const isOver = landing.kind === "refused" || hasCondition(call);
  if (verdict === "absent" && isChanged && isOver) throw await conflict(call, finding);
  discard(resource);
  const isOnce = isOver || call.plan.idempotencyKey !== undefined;
  if (verdict === "undecided" || isChanged || !isOnce) {
    throw unknownOutcome(call, "reconcile", { ...landing, entriesRead });
  }
  if (!call.canSendAgain) throw new BodyNotReplayableError(call.target, call.meta());
}

/** Tells whether the server refuses the write once the resource has changed. */
function hasCondition({ plan, headers }: Call): boolean {
  const condition = plan.operation?.ifMatch === true ? headers.get("if-match") : null;
  return condition !== null && condition !== "*";
}

async function replay(call: Call, line: Line): Promise<CriticalAnswer> {
  const second = await sendOnce(call, line, "replay");
  if (second.kind === "answered" && second.answer.status !== 409 && second.answer.status !== 412) {
    return { answer: second.answer, isApplied: false };
  }
  const landing = second.kind === "answered" ? landingOfConflict(second.answer, line) : second;
  if (landing.kind === "refused" && landing.status === 401) throw unknownOutcome(call, "replay", landing);
  const finding = await lookFor(call, line, landing);
  if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
  const isConflict = landing.kind === "refused" && finding.verdict === "absent";
  if (isConflict) throw await conflict(call, finding);
  discard(finding.resource);
  throw unknownOutcome(call, "replay", { ...landing, entriesRead: finding.entriesRead });
}

/** A conflict that asks to wait is our own first sending, still under way; any other refuses the second. */
function landingOfConflict(answer: Response, line: Line): OpenLanding {
  discard(answer);
  const kind = answer.headers.has("retry-after") ? "unclear" : "refused";
  return { kind, status: answer.status, waitMs: retryAfterMsOf(answer, line.clock) };
}

async function conflict(call: Call, { resource }: Finding): Promise<StateConflictError> {
  const found: unknown = await resource.json().catch(() => undefined);
  return new StateConflictError(call.target, call.meta(), {
    etag: resource.headers.get("etag") ?? undefined,
    resource: found,
  });
}
