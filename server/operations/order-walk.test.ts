import fc from "fast-check";
import { expect, it } from "vitest";
import {
  branchesFor,
  isAllowedFrom,
  lifecycle,
  mayTake,
  policies,
  type Role,
  readPointer,
  statusPath,
} from "../../src/contract/index.ts";
import { foldHistory } from "../domain/fold-history.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { OrderPath } from "../testing/find-order.ts";
import { lastingSessions } from "../testing/lasting-sessions.ts";
import { bodyFor, plainBranches, type ServedBranch } from "../testing/order-requests.ts";
import { readStory, stageLife } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const hourMs = 60 * 60 * 1000;
const startMs = Date.UTC(2026, 10, 20, 14);

/** Everybody who may meet the order, and the second vendor, to whom it may be given. */
const people = [
  ...["harbor-admin", "harbor-operations", "harbor-client-user", "harbor-finance", "harbor-qc-reviewer"],
  ...["pine-vendor", "granite-vendor"],
];

interface Move {
  readonly branch: ServedBranch;
  readonly as: string;
  readonly waitMs: number;
  /** Names a vendor that is not eligible, or a report that is not the latest, where the action names one. */
  readonly isWrong: boolean;
  /** Wanders on, as somebody who does what the order's status allows; else tries anything. */
  readonly isSensible: boolean;
  readonly pick: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  branch: fc.constantFrom(...plainBranches),
  as: fc.constantFrom(...people),
  waitMs: fc.constantFrom(0, 0, 0, 0, 0, hourMs, 25 * hourMs),
  isWrong: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  isSensible: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
  pick: fc.nat(),
});

/** What the contract says must come of a request, told from the order before it. */
function expected(
  { operationId }: ServedBranch,
  body: unknown,
  order: OrderRecord,
  by: { readonly role: Role; readonly vendorId: string | null; readonly isWrong: boolean },
  eligible: readonly string[],
): number {
  const isSeen = by.vendorId === null || (order.vendorId === by.vendorId && order.status !== "Draft");
  if (!isSeen) return 404;
  const { roles } = policies[operationId];
  if (typeof roles !== "string" && !roles.includes(by.role)) return 403;
  const open = branchesFor(operationId, body).filter((branch) => mayTake(operationId, branch, by.role));
  if (open.length === 0) return 403;
  const taken = open.find((branch) => isAllowedFrom(branch, order.status));
  if (taken === undefined) return 409;
  const side = by.role === "vendor" ? "vendor" : "client";
  if (taken.gates.includes("own-turn") && order.proposedTerms?.by === side) return 409;
  if (by.isWrong && taken.gates.includes("latest-report")) return 409;
  const vendorId = readPointer(body, "/vendorId");
  if (typeof vendorId === "string" && !eligible.includes(vendorId)) return 422;
  return operationId === "deleteOrder" ? 204 : 200;
}

async function bodyOf({ branch, isWrong }: Move, order: OrderRecord, server: TestServer): Promise<unknown> {
  const { action } = branch.transition;
  const body = await bodyFor(action, order, server);
  if (action === "assign" || action === "reassign") {
    const names = isWrong ? "tarn-vendor" : order.vendorId === null ? "pine-vendor" : "granite-vendor";
    return { vendorId: server.identity(names).vendorId };
  }
  const names = typeof body === "object" && body !== null && "reportId" in body;
  return isWrong && names ? { ...body, reportId: "rs_0000000000000000" } : body;
}

/** Of a sensible walker's possibilities the drawn one, and somebody who may take it. */
function decide(drawn: Move, { status, vendorId }: OrderRecord, server: TestServer): Move {
  const leaves = plainBranches.filter(({ transition: { action, from } }) => {
    return from.includes(status) && !["cancel", "delete", "hold"].includes(action);
  });
  const branch = leaves[drawn.pick % Math.max(leaves.length, 1)];
  if (!drawn.isSensible || branch === undefined) return drawn;
  const able = people.filter((name) => {
    const identity = server.identity(name);
    const sees = identity.vendorId === null || identity.vendorId === vendorId;
    return sees && mayTake(branch.operationId, branch.transition, identity.role);
  });
  return { ...drawn, branch, as: able[drawn.pick % Math.max(able.length, 1)] ?? drawn.as };
}

it("whatever anybody does, an order takes the contract's steps, and its history makes it [AUZ-12] [AUD-09]", async () => {
  let nowMs = startMs;
  const server = await createTestServer({ orders: 0, clock: () => nowMs });
  const reached = new Set<string>();
  const eligibleFor = async (path: OrderPath, headers: { Authorization: string }) => {
    const { body } = await server.call("listEligibleVendors", { path, headers });
    return body.items.flatMap(({ eligible, vendorId }) => (eligible ? [vendorId] : []));
  };
  const walk = async (moves: readonly Move[]) => {
    nowMs = startMs;
    // The clock was set back: what a session of an earlier walk left may have been forgotten since.
    const bearer = lastingSessions(server, () => nowMs);
    const { path } = await stageLife(server, { ready: true, vendor: true, actions: [] }, nowMs);
    for (const drawn of moves) {
      nowMs += drawn.waitMs;
      await server.call("getOrder", { path, headers: await bearer("harbor-admin") });
      const { record: before, history: earlier } = await readStory(server, path);
      if (before === null) return;
      reached.add(before.status);
      const chosen = decide(drawn, before, server);
      const { branch, as, isWrong } = chosen;
      const body = await bodyOf(chosen, before, server);
      const { role, vendorId } = server.identity(as);
      const eligible = await eligibleFor(path, await bearer("harbor-admin"));
      const want = expected(branch, body, before, { role, vendorId, isWrong }, eligible);
      const headers = { ...(await bearer(as)), "If-Match": `"${before.version}"` };
      const answer = await server.call(branch.operationId, { path, headers, body });

      const { record: after, history } = await readStory(server, path);
      const what = `${as}: ${branch.transition.action} in ${before.status}`;
      expect(answer.status, what).toBe(want);
      expect(foldHistory(history), what).toEqual(after);
      expect(history.slice(0, earlier.length), what).toEqual(earlier);
      if (want >= 400) expect(after, what).toEqual(before);
      else expect(endsOf(branch, body, before), what).toContain(after?.status ?? null);
    }
  };
  const moves = fc.array(move, { minLength: 10, maxLength: 60 });
  await fc.assert(fc.asyncProperty(moves, walk), { numRuns: 40 });
  expect([...reached]).toEqual(expect.arrayContaining(["OrderUnassigned", "InProgress", "ReportAccepted"]));
});

function endsOf({ operationId }: ServedBranch, body: unknown, order: OrderRecord): (string | null)[] {
  const standing = { status: order.status, previous: order.statusBeforeHold ?? undefined };
  const [taken] = branchesFor(operationId, body).filter(({ from }) => from.includes(order.status));
  const ends = taken?.to.map((to) => {
    const name = to.startsWith("$") ? undefined : to;
    return taken === undefined ? null : (statusPath(taken, standing, name).at(-1) ?? null);
  });
  // What the server does by itself comes on top, in the same write.
  return [
    ...(ends ?? []),
    ...lifecycle.system.filter(({ gates }) => gates.length > 0).flatMap(({ to }) => to),
  ];
}
