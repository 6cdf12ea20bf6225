import { expect, it } from "vitest";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import type { CommitOutcome, Write } from "../store/write.ts";
import { lastingSessions } from "../testing/lasting-sessions.ts";
import { readStory, stageOrder } from "../testing/stage-order.ts";
import { createTestServer } from "../testing/test-server.ts";

const startMs = Date.UTC(2026, 10, 20, 14);
const dayMs = 24 * 60 * 60 * 1000;

class StoreOnDisk extends MemoryStore {
  isFull = false;

  override async commit(write: Write): Promise<CommitOutcome> {
    if (this.isFull) throw new StoreUnavailableError({ cause: new Error("no space left") });
    return await super.commit(write);
  }
}

async function open() {
  const clock = { nowMs: startMs };
  const store = new StoreOnDisk();
  const server = await createTestServer({ store, clock: () => clock.nowMs });
  const bearer = lastingSessions(server, () => clock.nowMs);
  const signIn = () => bearer("harbor-admin");
  const asked = await stageOrder(server, ({ status }) => status === "OrderAssigned", startMs);
  const { clientId } = asked.path;
  const list = async () => server.call("listOrders", { headers: await signIn(), path: { clientId } });
  const view = async () => server.call("getOrder", { headers: await signIn(), path: asked.path });
  return { clock, store, server, asked, signIn, list, view };
}

it("whoever only reads is served by a store that cannot be written to, though something is overdue [DUR-05]", async () => {
  const { clock, store, server, asked, signIn, list, view } = await open();
  clock.nowMs += dayMs;
  await signIn();
  store.isFull = true;
  expect((await list()).status).toBe(200);
  // Of the order itself nobody can tell how it stands before that is kept.
  const { problem, headers } = await view();
  expect(problem).toMatchObject({ status: 503, code: "unavailable" });
  expect(headers.get("Retry-After")).toBe("1");
  store.isFull = false;
  expect((await view()).body.status).toBe("OrderUnassigned");
  const { history } = await readStory(server, asked.path);
  expect(history.filter(({ action }) => action === "expire-assignment")).toHaveLength(1);
});

it("what is overdue falls back by the next request about anything of a client, whatever the clock did before", async () => {
  const { clock, server, asked, list } = await open();
  const status = async () => (await readStory(server, asked.path)).record?.status;
  clock.nowMs += dayMs / 2;
  await list();
  clock.nowMs -= dayMs / 4;
  await list();
  expect(await status()).toBe("OrderAssigned");
  clock.nowMs += dayMs;
  await list();
  expect(await status()).toBe("OrderUnassigned");
});
