import type { components } from "../../src/contract/index.ts";

type Target = components["schemas"]["AuditTarget"];

const kindOfPrefix: Readonly<Record<string, Target["kind"]>> = {
  cl: "client",
  us: "user",
  iv: "invitation",
  ln: "loan",
  or: "order",
};

/**
 * Says what a request was about: the last thing that its path names, or what it made.
 *
 * @param location of what was made.
 */
export function auditTarget(path: Readonly<Record<string, string>>, location?: string): Target {
  const made = targetOf(location?.split("/").at(-1) ?? "");
  const { userId, invitationId, orderId, loanId, clientId = "" } = path;
  return (
    made ?? targetOf(userId ?? invitationId ?? orderId ?? loanId ?? clientId) ?? { kind: "client", id: null }
  );
}

/** What a path holds may be anything; only what looks like an id is written down. */
function targetOf(id: string): Target | undefined {
  const kind = /^[a-z]{2}_[0-9a-z]{16}$/.test(id) ? kindOfPrefix[id.slice(0, 2)] : undefined;
  return kind && { kind, id };
}
