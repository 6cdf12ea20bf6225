import { duplicate } from "../accounts/duplicate.ts";
import { mail } from "../accounts/mail.ts";
import { newOneTimeCode } from "../accounts/new-one-time-code.ts";
import { limitAttempts } from "../attempts/limit-attempts.ts";
import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { auditLine } from "../domain/audit-line.ts";
import type { Input, Output } from "../handler.ts";
import type { ClientRecord } from "../store/client-record.ts";
import type { UserRecord } from "../store/user-record.ts";

/** Creates a client with its first branch and its master user, who must verify the mailed code before signing in. */
export async function signUp({ body }: Input<"signUp">, context: Context): Promise<Output<"signUp">> {
  const { services, nowMs } = context;
  const { store, random, policy } = services;
  const { username } = body.masterUser;
  const attempt = await limitAttempts("sign-up", context);
  if (await store.findUserByName(username)) {
    throw duplicate("The user name is taken.", "/body/masterUser/username", "is taken");
  }
  const branch = { branchId: newId("br", random), name: body.client.firstBranchName };
  const client: ClientRecord = {
    clientId: newId("cl", random),
    name: body.client.name,
    branches: [branch],
    // What asks for no agreement with a bank or a payment service.
    paymentMethods: ["check"],
  };
  const user = await masterUser(body.masterUser, client, context);
  const { userId } = user;
  const { code, change } = await newOneTimeCode(userId, undefined, context);
  const codeExpiresIn = policy.codeSeconds;
  const letter = { kind: "mail.one-time-code", code } as const;
  const line = auditLine(context, {
    clientId: client.clientId,
    actor: null,
    action: "sign-up",
    target: { kind: "client", id: client.clientId },
    outcome: "success",
  });
  const decision = {
    attempts: attempt.counted,
    clients: [client],
    users: [{ before: null, after: user }],
    oneTimeCodes: [change],
    audit: [line],
    outbox: [mail(user, letter, nowMs + codeExpiresIn * 1000, context)],
  };
  const headers = { Location: `/api/clients/${client.clientId}/users/${userId}` };
  const { clientId } = client;
  const { branchId } = branch;
  return context.commit(decision, {
    status: 201,
    headers,
    body: { clientId, branchId, userId, username, codeExpiresIn },
  });
}

async function masterUser(
  { password, ...person }: Input<"signUp">["body"]["masterUser"],
  { clientId }: ClientRecord,
  { nowMs, services }: Context,
): Promise<UserRecord> {
  const at = isoTime(nowMs);
  return {
    userId: newId("us", services.random),
    ...person,
    clientId,
    role: "admin",
    vendorId: null,
    branchIds: [],
    isMaster: true,
    state: "awaiting-verification",
    passwordHash: await services.passwords.hash(password),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
