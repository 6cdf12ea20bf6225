import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createGate, onlyFor, refused } from "./fixtures/scripts.ts";
import { memoryStore } from "./memory-store.ts";

const refresh = "POST /auth/refresh";

test("whose token is refused while an older one is being replaced does not get the refused one back [RX-5]", async () => {
  const store = memoryStore();
  const turn = Promise.withResolvers<void>();
  const { session, peer, time } = await openSession({
    store,
    lock: async (task) => {
      await turn.promise;
      return task();
    },
  });
  // This tab waits for the lock, and another is faster.
  const first = session.refresh("A1");
  const other = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    store,
    now: time.now,
    sleep: time.sleep,
  });
  expect(await other.refresh("A1")).toBe("A2");
  const gate = createGate();
  peer.on("GET /orders/1", gate.before(refused), onlyFor("A3"));
  const call = session.fetch("/orders/1");
  await gate.arrived;
  gate.open();
  await new Promise((resolve) => setTimeout(resolve, 0));
  turn.resolve();
  expect(await first).toBe("A2");
  expect((await call).status).toBe(200);
  expect(peer.sent(refresh).map(({ body }) => JSON.parse(body).refresh_token)).toEqual(["R1", "R2"]);
});
