import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../../src/contract/index.ts";
import type { FaultPoint } from "../../faults.ts";
import { storesUnderTest } from "../../store/stores-under-test.ts";
import { type CommitPoint, withCommitFaults } from "../../testing/commit-faults.ts";
import { createSettlementServer, type SettlementServer } from "../../testing/settlement-server.ts";
import { type P0Write, p0Operations, stageP0 } from "./p0-writes.ts";

/** A named place on the way of a p0 write; its commits are counted, since one that asks an outside service has two. */
type Place = FaultPoint | `${CommitPoint} ${1 | 2}`;

const always: readonly Place[] = ["before-handler", "before-commit 1", "after-commit 1", "after-handler"];
const ofErrands: readonly Place[] = ["after-claim", "after-call", "before-commit 2", "after-commit 2"];
const errands: readonly OperationId[] = [
  ...(["processUcdpSubmission", "overrideUcdpHardStops", "processEadSubmission"] as const),
  ...(["overrideEadHardStops", "collectPayment", "refundPayment"] as const),
];
function placesOf(operationId: OperationId): readonly Place[] {
  return errands.includes(operationId) ? [...always, ...ofErrands] : always;
}

const onEveryStore = storesUnderTest.flatMap(({ name, open }) =>
  p0Operations.map((operationId) => ({ name, open, operationId })),
);

describe.each(onEveryStore)("in $name, of $operationId", ({ open, operationId }) => {
  const { applied = [], settleMs = 0 } = operations[operationId].reconcile ?? {};
  const startMs = Date.UTC(2026, 10, 30, 9);
  let server: SettlementServer;
  /** What happens once, at one place. */
  let trap: { readonly place: Place; readonly act: () => unknown } | undefined;
  /** The client's own, another in each test. */
  let key = "";
  let commits: number;
  let write: P0Write;
  let etag: string;

  beforeAll(async () => {
    const store = await open();
    const spring = async (place: Place) => {
      const due = trap;
      if (due?.place !== place) return;
      trap = undefined;
      await due.act();
    };
    const faulty = withCommitFaults(store, async (point, { idempotency }) => {
      if (idempotency?.key !== key) return;
      if (point === "before-commit") commits += 1;
      await spring(`${point} ${commits === 1 ? 1 : 2}`);
    });
    server = await createSettlementServer(faulty);
    server.mishaps.faults = async (point, at) => {
      if (at.operationId === operationId) await spring(point);
    };
    return () => store.close();
  });

  let count = 0;
  beforeEach(async () => {
    trap = undefined;
    server.time.nowMs = startMs;
    write = await stageP0(operationId, server);
    etag = await server.etagOf(write.order.path);
    key = `own-key-${++count}`;
    commits = 0;
  });

  async function send(match: string) {
    const { as, body, order, below } = write;
    const headers = { "If-Match": match, "Idempotency-Key": key };
    const path = { ...order.path, ...below };
    return await server.call(operationId, { as, path, headers, ...(body !== undefined && { body }) });
  }

  /** Counts what the history tells of the write, as the contract has a client do it. */
  async function countOwn(): Promise<number> {
    const { body } = await server.call("listOrderHistory", { as: "harbor-admin", path: write.order.path });
    const own = body.items.filter(({ idempotencyKey }) => idempotencyKey === key);
    return own.filter(({ action }) => applied.includes(action)).length;
  }

  /** Looks at the end of the time that the contract gives, sends the write again, and holds that it was done once. */
  async function settle(): Promise<void> {
    server.time.nowMs += settleMs;
    const found = await countOwn();
    const again = await send(await server.etagOf(write.order.path));
    expect(again.status).toBe(200);
    expect(again.headers.has("Idempotent-Replayed")).toBe(found === 1);
    expect(await countOwn()).toBe(1);
  }

  async function requireOnce(): Promise<void> {
    expect(await countOwn()).toBe(1);
    // Throws where the history does not make the order.
    await server.actionsOf(write.order.path);
    const { clientId, orderId } = write.order.path;
    const audit = await server.store.listAudit({ clientId, before: null, limit: 1000 });
    const told = audit.filter(({ target, action }) => target.id === orderId && applied.includes(action));
    expect(told.filter(({ outcome }) => outcome === "success")).toHaveLength(1);
    if (operationId === "collectPayment") expect(await server.drawn(write.order.path)).toBe(1);
  }

  it.each(placesOf(operationId))(
    "that dies at %s, the outcome is known in its time, and is one [TRN-16] [DUR-10]",
    async (place) => {
      let hasDied = false;
      const act = () => {
        hasDied = true;
        throw new Error("the power went out");
      };
      trap = { place, act };
      expect((await send(etag)).status).toBe(500);
      expect(hasDied).toBe(true);
      await settle();
      await requireOnce();
    },
  );

  it.each(placesOf(operationId))(
    "whose client stops waiting at %s, the outcome is known in its time, and is one though it goes on later [TRN-16] [DUR-10]",
    async (place) => {
      const isHeld = Promise.withResolvers<void>();
      const way = Promise.withResolvers<void>();
      const act = async () => {
        isHeld.resolve();
        await way.promise;
      };
      trap = { place, act };
      const unheard = send(etag);
      await isHeld.promise;
      await settle();
      way.resolve();
      // It is told what became of it, or that others were faster.
      expect([200, 409, 412, 422, 503]).toContain((await unheard).status);
      await requireOnce();
    },
  );

  it("whose answer is lost, the outcome is known at once [TRN-16]", async () => {
    expect((await send(etag)).status).toBe(200);
    expect(await countOwn()).toBe(1);
    await settle();
    await requireOnce();
  });
});
