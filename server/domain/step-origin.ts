import type { Caller } from "../caller.ts";
import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { ActorRecord } from "../store/history-record.ts";
import type { StepOrigin } from "./take-step.ts";

/** Says who acts, as history and audit log name them. */
export function actorOf({
  userId,
  role,
  displayName,
}: Pick<Caller, "userId" | "role" | "displayName">): ActorRecord {
  return { kind: "user", userId, role, displayName };
}

/** Who acts where nobody asked for it. */
export const systemActor: ActorRecord = {
  kind: "system",
  userId: null,
  role: null,
  displayName: "Countersign",
};

/** Says where a step comes from that a request asks for. */
export function originOf(context: SignedInContext): StepOrigin {
  const { caller, nowMs, requestId, idempotencyKey, services } = context;
  return {
    actor: actorOf(caller),
    at: isoTime(nowMs),
    requestId,
    idempotencyKey,
    newEntryId: () => newId("hi", services.random),
  };
}
