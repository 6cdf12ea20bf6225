import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store/store.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { callSandbox } from "../testing/call-sandbox.ts";
import { createTestServer } from "../testing/test-server.ts";
import { watchStore } from "../trials/watch-store.ts";
import { openSandboxClock } from "./sandbox-clock.ts";

const nowMs = Date.UTC(2026, 10, 20, 14);

describe.each(storesUnderTest)("the clock of a sandbox in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const openClock = () => openSandboxClock(store, () => nowMs);

  it("is as far ahead after a restart as it was", async () => {
    const clock = await openClock();
    await clock.advance(5000);
    await clock.advance(1000);
    expect(clock.now()).toBe(nowMs + 6000);
    // To a process that begins, its store is another object.
    const { store: reopened } = watchStore(store);
    expect((await openSandboxClock(reopened, () => nowMs)).now()).toBe(nowMs + 6000);
  });

  it("is everybody's: what one server sets ahead, another follows", async () => {
    const [one, other] = [await openClock(), await openClock()];
    await one.advance(5000);
    await other.follow();
    expect(other.aheadMs()).toBe(5000);
  });

  it("loses no advance of servers that set it ahead at the same time, and tells each of them no less than its own", async () => {
    const clocks = await Promise.all(Array.from({ length: 5 }, openClock));
    await Promise.all(clocks.map((clock, index) => clock.advance(10 ** index)));
    for (const [index, clock] of clocks.entries())
      expect(clock.aheadMs()).toBeGreaterThanOrEqual(10 ** index);
    await Promise.all(clocks.map((clock) => clock.follow()));
    expect(clocks.map((clock) => clock.aheadMs())).toEqual(Array(5).fill(11_111));
  });

  it("is the same for the requests of every server from the next one on", async () => {
    const clock = () => nowMs;
    const first = await createTestServer({ store, clock, orders: 2 });
    const second = await createTestServer({ store, clock, orders: 2 });
    const as = "harbor-admin";
    const probe = async () => (await second.call("getSession", { as })).status;
    expect(await probe()).toBe(200);
    // The first server's passwords were renewed by the second.
    const caller = { ...first, bearer: second.bearer };
    const { status } = await callSandbox(caller, "POST /sandbox/clock/advance", {
      ...{ as, body: { seconds: 86_400 } },
    });
    expect(status).toBe(200);
    expect(await probe()).toBe(401);
  });
});
