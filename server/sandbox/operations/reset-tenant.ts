import { auditLine } from "../../domain/audit-line.ts";
import { actorOf } from "../../domain/step-origin.ts";
import { Refusal } from "../../errors/refusal.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import type { AuditRecord } from "../../store/audit-record.ts";
import type { Write } from "../../store/write.ts";
import { readSandbox } from "../fill-sandbox.ts";
import { mergeWrites } from "../merge-writes.ts";
import { requireAdmin, type TenantAdmin } from "../require-admin.ts";
import { newHashes, restorePeople } from "../restore-people.ts";
import type { StageServices } from "../stage-services.ts";

/** Makes a client's part of the sandbox what it was at first: all of it in one write, or nothing. */
export async function resetTenant(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const admin = await requireAdmin(incoming, services);
  const { clientId } = admin;
  const { store, clock, policy } = services;
  const atMs = clock();
  const { world, orders } = await readSandbox(store);
  const people = world.people.filter(({ user }) => user.clientId === clientId);
  const hashes = await newHashes(people, services);
  // A client that signed up has nothing and nobody to go back to, and need not have the others' made for it.
  const isSeeded = people.length > 0;
  const own = isSeeded ? [...orders(atMs)].filter(({ loans }) => loans?.[0]?.clientId === clientId) : [];
  const seeded = mergeWrites(own);
  for (let left = policy.maxDecisions; left > 0; left--) {
    const users = isSeeded ? await restorePeople(clientId, people, { hashes, store }) : [];
    const audit = [lineOf(incoming, admin, atMs)];
    const write: Write = { ...seeded, atMs, clearedClients: [clientId], users, audit };
    if ((await store.commit(write)) === "committed") return { status: 200, body: { orders: own.length } };
  }
  throw new Refusal("unavailable", {
    detail: "Others change the client's people meanwhile; wait 1 second.",
    retryAfterMs: 1000,
  });
}

function lineOf({ ip, requestId }: IncomingRequest, admin: TenantAdmin, nowMs: number): AuditRecord {
  const { clientId } = admin;
  return auditLine(
    { nowMs, ip, requestId },
    {
      ...{ clientId, actor: actorOf(admin), action: "sandbox-reset", outcome: "success" },
      target: { kind: "client", id: clientId },
    },
  );
}
