import { type Call, canSendAgain, targetOf } from "./call.ts";
import { discard } from "./discard.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { StateConflictError } from "./errors/state-conflict-error.ts";
import { type OpenLanding, sendOnce } from "./landing.ts";
import type { Line } from "./line.ts";
import { type Finding, reconcile } from "./reconcile.ts";
import { LONGEST_WAIT_MS } from "./retry-advice.ts";
import { unknownOutcome } from "./unknown-outcome.ts";

/** What was sent before this call is as good as lost. */
const LOST: OpenLanding = { isRefused: false };

/**
 * Sends a critical write until its outcome stands. Whatever leaves it open is settled by evidence: the resource is
 * reloaded and its history read. The write is sent again once at most, and only when the history shows that it did
 * not land, the resource has not changed and, after an unclear failure, a key or an entity tag keeps it from landing
 * twice.
 *
 * @returns the answer; where that was lost, though the write has landed, the resource as reloaded.
 * @throws UnknownOutcomeError, StateConflictError, BodyNotReplayableError; where nothing was sent, as any call.
 */
export async function settle(call: Call, line: Line): Promise<Response> {
  for (let isReplay = false; ; isReplay = true) {
    const landing = call.resume && !isReplay ? LOST : await sendOnce(call, line, isReplay);
    if ("answer" in landing) return landing.answer;
    if (call.status === 401) {
      // The token is replaced once: a second 401 leaves everything open.
      if (isReplay) throw unknownOutcome(call, "replay", landing);
      await line.cure(call).catch((cause) => {
        throw unknownOutcome(call, "refresh", { ...landing, cause });
      });
    }

    const { verdict, isChanged, resource, entriesRead } = await lookFor(call, line, landing);
    if (verdict === "applied") {
      call.meta.outcome = "applied";
      return resource;
    }
    // What the server said that it had done is no conflict, and not to be done again, whatever the history lacks.
    const isOpen = verdict === "undecided" || (call.status ?? 500) < 400;
    // What was refused, or asks for a state that has passed, cannot land any more; anything else may yet.
    const isOver = landing.isRefused || (!isReplay && hasCondition(call));
    if (!isOpen && isOver && (isReplay || isChanged)) throw await conflict(call, resource);
    discard(resource);
    if (isReplay || isOpen || isChanged || !(isOver || isKeyKnown(call, line))) {
      throw unknownOutcome(call, isReplay ? "replay" : "reconcile", { ...landing, entriesRead });
    }
    if (!canSendAgain(call)) throw new BodyNotReplayableError(targetOf(call), call.meta);
  }
}

async function lookFor(call: Call, line: Line, landing: OpenLanding): Promise<Finding> {
  const { isRefused, waitMs = 0 } = landing;
  const rules = call.operation?.reconcile;
  if (!rules || waitMs > LONGEST_WAIT_MS) throw unknownOutcome(call, "reconcile", landing);
  try {
    if (waitMs > 0) await line.pause(call, waitMs);
    const ageMs = call.resume ? line.clock.local() - call.firstSentAtMs : 0;
    return await reconcile(call, line, rules, !isRefused && ageMs < rules.settleMs);
  } catch (cause) {
    throw unknownOutcome(call, "reconcile", { ...landing, cause });
  }
}

/** Tells whether the server still knows the key again; one that it has forgotten keeps nothing from landing twice. */
function isKeyKnown({ meta, firstSentAtMs }: Call, { contract, clock }: Line): boolean {
  const { ttlSeconds = Number.POSITIVE_INFINITY } = contract.idempotency ?? {};
  return meta.idempotencyKey !== undefined && clock.local() - firstSentAtMs < ttlSeconds * 1000;
}

/** Tells whether the server refuses the write once the resource has changed. */
function hasCondition({ operation, init }: Call): boolean {
  const condition = operation?.ifMatch === true ? init.headers.get("if-match") : null;
  return condition !== null && condition !== "*";
}

async function conflict(call: Call, resource: Response): Promise<StateConflictError> {
  const found: unknown = await resource.json().catch(() => undefined);
  const etag = resource.headers.get("etag") ?? undefined;
  return new StateConflictError(targetOf(call), call.meta, { etag, resource: found });
}
