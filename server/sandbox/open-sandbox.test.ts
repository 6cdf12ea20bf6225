import { beforeEach, expect, it } from "vitest";
import { MemoryStore } from "../store/memory/memory-store.ts";
import { callSandbox } from "../testing/call-sandbox.ts";
import { createTestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
const finance = "harbor-finance";
let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});

it("a sandbox whose identities are lost opens without somebody who was removed, whom a reset brings back", async () => {
  const first = await createTestServer({ store, orders: 2 });
  const clientId = first.identity(as).clientId ?? "";
  const { user } = await first.signIn(finance);
  await first.call("removeUser", { as, path: { clientId, userId: user.userId } });

  const second = await createTestServer({ store, orders: 2 });
  const names = ({ identities }: typeof first) => identities.map(({ name }) => name);
  expect(names(second)).toEqual(names(first));
  await expect(second.signIn(finance)).rejects.toThrow("could not sign in");
  expect((await callSandbox(second, "POST /sandbox/reset", { as })).status).toBe(200);
  expect((await second.signIn(finance)).user.userId).toBe(user.userId);
});

it("of two servers that open a sandbox at once one does, and the other asks in a sentence to be started again [CON-14]", async () => {
  const first = await createTestServer({ store, orders: 2 });
  const openings = await Promise.allSettled([1, 2].map(() => createTestServer({ store, orders: 2 })));
  const opened = openings.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const refused = openings.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  expect(refused).toMatchObject([{ code: "contended-sandbox", expected: true }]);
  expect(opened).toHaveLength(1);
  for (const { name } of first.identities) expect((await opened[0]?.signIn(name))?.accessToken).toBeDefined();
});
