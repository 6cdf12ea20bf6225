import { type Call, canSendAgain, metaOfCall, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { type Landing, landingOfConflict, type OpenLanding, sendOnce, unknownOutcome } from "./landing.ts";
import type { Line } from "./line.ts";
import { type Finding, reconcile } from "./reconcile.ts";
import { LONGEST_WAIT_MS } from "./retry-advice.ts";

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
  const first: Landing = call.isResumed ? lost : await sendOnce(call, line, "send");
  if (first.kind === "answered") return { answer: first.answer, isApplied: false };
  if (first.kind === "refused") await refresh(call, line);
  const finding = await lookFor(call, line, first);
  if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
  await checkReplay(call, line, first, finding);
  return replay(call, line);
}

/** What was sent before this call is as good as lost. */
const lost: OpenLanding = { kind: "unclear", status: undefined, waitMs: 0 };

async function refresh(call: Call, line: Line): Promise<void> {
  try {
    await line.cure(call);
  } catch (cause) {
    throw unknownOutcome(call, "refresh", { status: 401, cause });
  }
}

async function lookFor(call: Call, line: Line, landing: OpenLanding): Promise<Finding> {
  const { kind, waitMs } = landing;
  const rules = call.operation?.reconcile;
  if (rules === undefined || waitMs > LONGEST_WAIT_MS) throw unknownOutcome(call, "reconcile", landing);
  try {
    if (waitMs > 0) await line.sleep(waitMs, { signal: call.init.signal ?? undefined });
    const ageMs = call.isResumed ? line.clock.local() - call.firstSentAtMs : 0;
    return await reconcile(call, line, rules, { settle: kind === "unclear" && ageMs < rules.settleMs });
  } catch (cause) {
    throw unknownOutcome(call, "reconcile", { ...landing, cause });
  }
}

/** Throws unless the first sending is known to have left no trace, and a second can have but one effect. */
async function checkReplay(call: Call, line: Line, landing: OpenLanding, finding: Finding): Promise<void> {
  const { verdict, isChanged, entriesRead, resource } = finding;
  // What was refused, or asks for a state that has passed, cannot land any more; anything else may yet.
  const isOver = landing.kind === "refused" || hasCondition(call);
  if (verdict === "absent" && isChanged && isOver) throw await conflict(call, finding);
  discard(resource);
  const isOnce = isOver || isKeyKnown(call, line);
  if (verdict === "undecided" || isChanged || !isOnce) {
    throw unknownOutcome(call, "reconcile", { ...landing, entriesRead });
  }
  if (!canSendAgain(call)) throw new BodyNotReplayableError(targetOf(call), metaOfCall(call));
}

/** Tells whether the server still knows the key again; one that it has forgotten keeps nothing from landing twice. */
function isKeyKnown({ idempotencyKey, firstSentAtMs }: Call, { contract, clock }: Line): boolean {
  const { ttlSeconds = Number.POSITIVE_INFINITY } = contract.idempotency ?? {};
  return idempotencyKey !== undefined && clock.local() - firstSentAtMs < ttlSeconds * 1000;
}

/** Tells whether the server refuses the write once the resource has changed. */
function hasCondition({ operation, init }: Call): boolean {
  const condition = operation?.ifMatch === true ? init.headers.get("if-match") : null;
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

async function conflict(call: Call, { resource }: Finding): Promise<StateConflictError> {
  const found: unknown = await resource.json().catch(() => undefined);
  return new StateConflictError(targetOf(call), metaOfCall(call), {
    etag: resource.headers.get("etag") ?? undefined,
    resource: found,
  });
}
