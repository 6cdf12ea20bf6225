import { auditLine } from "../../domain/audit-line.ts";
import { actorOf } from "../../domain/step-origin.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import type { UserRecord } from "../../store/user-record.ts";
import type { Change } from "../../store/write.ts";
import { commitAll, readSandbox } from "../fill-sandbox.ts";
import { requireAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";
import type { Person } from "../world.ts";

const everybody = { search: null, role: null, after: null, limit: 100_000 };

/**
 * Makes a client's part of the sandbox what it was at first. It is done step by step, each of which may be done
 * again: whoever sees it fail sends it once more.
 */
export async function resetTenant(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const admin = await requireAdmin(incoming, services);
  const { clientId } = admin;
  const { store, clock } = services;
  const nowMs = clock();
  const { world, orders } = await readSandbox(store);
  const people = world.people.filter(({ user }) => user.clientId === clientId);
  await store.clearClient(clientId);
  // A client that signed up has nobody to go back to.
  if (people.length > 0) await restorePeople(clientId, people, services);
  const own = [...orders(nowMs)].filter(({ loans }) => loans?.[0]?.clientId === clientId);
  await commitAll(store, own);
  const line = auditLine(
    { nowMs, ip: incoming.ip, requestId: incoming.requestId },
    {
      ...{ clientId, actor: actorOf(admin), action: "sandbox-reset", outcome: "success" },
      target: { kind: "client", id: clientId },
    },
  );
  await store.commit({ atMs: nowMs, audit: [line] });
  return { status: 200, body: { orders: own.length } };
}

/** Removes whoever was added first, so that no user name of theirs is in the way. */
async function restorePeople(
  clientId: string,
  people: readonly Person[],
  services: StageServices,
): Promise<void> {
  const { store, clock } = services;
  const cast = new Set(people.map(({ user }) => user.userId));
  const present = await store.listUsers({ clientId, ...everybody });
  const added = present.filter(({ userId }) => !cast.has(userId));
  await store.commit({ atMs: clock(), users: added.map((before) => ({ before, after: null })) });
  const users = await Promise.all(people.map((person) => restored(person, services)));
  const outcome = await store.commit({ atMs: clock(), users });
  if (outcome !== "committed") {
    throw new Error(`The people of ${clientId} could not be brought back (${outcome}): reset it again.`);
  }
}

async function restored(
  { name, user }: Person,
  { store, passwords, controls }: StageServices,
): Promise<Change<UserRecord>> {
  const before = (await store.findUser(user.userId)) ?? null;
  const password = controls.identities.find((identity) => identity.name === name)?.password;
  const passwordHash = password === undefined ? user.passwordHash : await passwords.hash(password);
  return { before, after: { ...user, passwordHash, version: (before?.version ?? 0) + 1 } };
}
