import { describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { findOrder } from "../testing/find-order.ts";
import { createTestServer } from "../testing/test-server.ts";

const texts = [
  ...["' OR 1=1 --", '"); DROP TABLE orders; --', "$1 ? :name @name", "<script>alert(1)</script>", "{{7*7}}"],
  ...["%_\\", "$(id) `id`", "\u202etxt.exe", "\u001b[31m", "line\nbreak\ttab", "e\u0301 \u00e9", "\u{1f3e0}"],
];

describe.each(storesUnderTest)("with a store in $name", ({ open }) => {
  it("what means something to a database, a browser or a terminal is kept and answered as the text that it is [INP-17]", async () => {
    const store = await open();
    const server = await createTestServer({ store, orders: 4 });
    const as = "harbor-admin";
    const { path } = await findOrder(server, as, ({ status }) => status === "Draft");
    for (const text of texts) {
      const body = { specialInstructions: text, contacts: [{ role: "agent", name: text }] };
      const answer = await server.call("updateOrder", { as, path, body });
      expect(answer.body, text).toMatchObject(body);
      expect((await server.call("getOrder", { as, path })).body).toMatchObject(body);

      const person = { displayName: text, role: "finance", branchIds: [] };
      const username = `person-${texts.indexOf(text)}`;
      const invited = { ...person, username, email: `${username}@harbor.example` };
      const { clientId } = path;
      const created = await server.call("createUser", { as, path: { clientId }, body: invited });
      expect(created.status, text).toBe(201);
      const query = `search=${encodeURIComponent(text)}`;
      const found = await server.call("listUsers", { as, path: { clientId }, query });
      expect(found.body.items.map((user) => user.displayName)).toEqual([text]);
    }
    await store.close();
  });
});

it("a path in broken percent-encoding is malformed, and one of ids that cannot be leads nowhere [INP-11]", async () => {
  const server = await createTestServer({ orders: 0 });
  const { clientId } = server.identity("harbor-admin");
  const headers = await server.bearer("harbor-admin");
  const ask = async (id: string) => {
    const response = await server.app.request(`/api/clients/${clientId}/users/${id}`, { headers });
    return { status: response.status, problem: await response.json() };
  };
  for (const id of ["%zz", "%ff", "%"]) {
    const { status, problem } = await ask(id);
    expect(status, id).toBe(400);
    expect(problem).toMatchObject({ code: "request_malformed", errors: [{ pointer: "/path" }] });
  }
  for (const id of ["%00", "..%2f..", "us_%30000000000000000", "x".repeat(3000)]) {
    expect((await ask(id)).status, id).toBe(404);
  }
});
