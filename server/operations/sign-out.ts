import type { SignedInContext } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { actorOf } from "../domain/step-origin.ts";
import type { Input, Output } from "../handler.ts";
import { endSession } from "../sessions/end-session.ts";

/** Ends the session of the presented token, with all its tokens. */
export async function signOut(_: Input<"signOut">, context: SignedInContext): Promise<Output<"signOut">> {
  const { caller, services, nowMs } = context;
  const session = await services.store.findSession(caller.sessionId);
  if (session === undefined || session.revokedAtMs !== null) return { status: 204 };
  const line = auditLine(context, {
    clientId: caller.clientId,
    actor: actorOf(caller),
    action: "sign-out",
    target: { kind: "session", id: caller.sessionId },
    outcome: "success",
  });
  const sessions = [endSession(session, "sign-out", nowMs)];
  return context.commit({ sessions, audit: [line] }, { status: 204 });
}
