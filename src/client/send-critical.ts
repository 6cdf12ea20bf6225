import type { Call } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { type Landing, sendOnce, unknownOutcome } from "./landing.ts";
import type { Line } from "./line.ts";
import { type Finding, reconcile } from "./reconcile.ts";

/** The answer to a critical write; with `isApplied` it is the resource as reloaded, for the answer was lost. */
export interface CriticalAnswer {
  readonly answer: Response;
  readonly isApplied: boolean;
}

/** A sending that did not settle the matter. */
type Open = Exclude<Landing, { kind: "answered" }>;

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
  const finding = await lookFor(call, line, first, first.kind === "unclear");
  if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
  await checkReplay(call, first, finding);
  discard(finding.resource);
  return replay(call, line);
}

async function refresh(call: Call, line: Line): Promise<void> {
  try {
    await line.cure(call);
  } catch (cause) {
    throw unknownOutcome(call, "refresh", { status: 401, cause });
  }
}

async function lookFor(
  call: Call,
  line: Line,
  { status, cause }: Pick<Open, "status" | "cause">,
  settle: boolean,
): Promise<Finding> {
  const rules = call.plan.operation?.reconcile;
  if (rules === undefined) throw unknownOutcome(call, "reconcile", { status, cause });
  try {
    return await reconcile(call, line, rules, { settle });
  } catch (error) {
    throw unknownOutcome(call, "reconcile", { status, cause: error });
  }
}

/** Throws unless the first sending is known to have left no trace, and a second can have but one effect. */
async function checkReplay(call: Call, { kind, status, cause }: Open, finding: Finding): Promise<void> {
  const isUnguarded = kind === "unclear" && !isGuarded(call);
  if (finding.verdict === "absent" && finding.isChanged) throw await conflict(call, finding);
  if (finding.verdict === "undecided" || isUnguarded) {
    discard(finding.resource);
    throw unknownOutcome(call, "reconcile", { status, cause, entriesRead: finding.entriesRead });
  }
  if (!call.canSendAgain) throw new BodyNotReplayableError(call.target, call.meta());
}

/** Tells whether the server itself keeps the write from landing twice. */
function isGuarded({ plan: { operation, idempotencyKey }, headers }: Call): boolean {
  const hasKey = operation?.idempotencyKey === true && idempotencyKey !== undefined;
  const condition = operation?.ifMatch === true ? headers.get("if-match") : null;
  return hasKey || (condition !== null && condition !== "*");
}

async function replay(call: Call, line: Line): Promise<CriticalAnswer> {
  const second = await sendOnce(call, line, "replay");
  if (second.kind === "refused") throw unknownOutcome(call, "replay", second);
  if (second.kind === "unclear") {
    const finding = await lookFor(call, line, second, true);
    if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
    throw unknownOutcome(call, "replay", { ...second, entriesRead: finding.entriesRead });
  }
  const { answer } = second;
  if (answer.status !== 409 && answer.status !== 412) return { answer, isApplied: false };
  discard(answer);
  // A conflict that asks to wait is our own first sending, still under way.
  const isUnderWay = answer.headers.has("retry-after");
  const finding = await lookFor(call, line, { status: answer.status, cause: undefined }, isUnderWay);
  if (finding.verdict === "applied") return { answer: finding.resource, isApplied: true };
  if (finding.verdict === "absent" && !isUnderWay) throw await conflict(call, finding);
  throw unknownOutcome(call, "replay", { status: answer.status, entriesRead: finding.entriesRead });
}

async function conflict(call: Call, { resource }: Finding): Promise<StateConflictError> {
  const found: unknown = await resource.json().catch(() => undefined);
  return new StateConflictError(call.target, call.meta(), {
    etag: resource.headers.get("etag") ?? undefined,
    resource: found,
  });
}
