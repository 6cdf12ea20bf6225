import { expect, test } from "vitest";
import type { Command } from "../harness/adapter-protocol.ts";
import type { ClientFactory, GivenCall } from "./driven-client.ts";
import { openClientInProcess } from "./open-client.ts";

const call = { do: "call", operationId: "o", method: "POST", url: "/o", headers: {} } as const;
const tokens = { do: "session", accessToken: "a", refreshToken: "r", expiresIn: 60 } as const;

/** Opens a client, and gives what asks it and returns the answer. */
async function opened(factory: ClientFactory) {
  const open = openClientInProcess({ factory, fetch, hello: { name: "test", version: "" } });
  const adapter = await open({
    baseUrl: "http://127.0.0.1:9",
    contractUrl: "http://127.0.0.1:9/openapi.json",
  });
  return { adapter, ask: (command: Command) => adapter.ask(command).answer };
}

test("a call is given its body as it goes over the wire, and as a value where it is JSON", async () => {
  const given: GivenCall[] = [];
  const { ask } = await opened(() => ({
    call: async (one) => {
      given.push(one);
      return { status: 200 };
    },
  }));
  await ask({ ...call, body: { a: 1 } });
  await ask({ ...call, bodyBase64: "AP8=" });
  await ask(call);
  expect(given.map(({ body, json, headers }) => ({ body, json, headers }))).toEqual([
    { body: '{"a":1}', json: { a: 1 }, headers: { "Content-Type": "application/json" } },
    { body: new Uint8Array([0, 255]), json: undefined, headers: {} },
    { body: undefined, json: undefined, headers: {} },
  ]);
});

test("a Response is an answer once its body has come, and its status is what counts", async () => {
  const response = new Response("text", { status: 201 });
  const { ask } = await opened(() => ({ call: async () => response }));
  expect(await ask(call)).toEqual({ status: 201 });
  expect(response.bodyUsed).toBe(true);
});

test("each instance is a client of its own; those of one store share a map where they say so", async () => {
  const stores: Map<string, string>[] = [];
  const { ask } = await opened(({ store }) => {
    stores.push(store);
    return { sharesStore: true, session: () => {}, call: async () => ({ status: 200 }) };
  });
  await ask({ ...tokens, store: "s" });
  await ask({ ...tokens, client: "b", store: "s" });
  await ask({ ...tokens, client: "c" });
  await ask({ ...call, client: "c" });
  expect(stores.map((store) => stores.indexOf(store))).toEqual([0, 0, 2]);
});

test("what a client does not have is unsupported, a store among it", async () => {
  const { ask } = await opened(() => ({ session: () => {}, call: async () => ({ status: 200 }) }));
  expect(await ask({ do: "signOut" })).toEqual({ unsupported: true });
  expect(await ask({ do: "signIn", username: "u", password: "p" })).toEqual({ unsupported: true });
  expect(await ask({ ...tokens, store: "s" })).toEqual({ unsupported: true });
});

test("a call that is given up is aborted, and its error says so, whatever the client says itself", async () => {
  const { adapter, ask } = await opened(() => ({
    call: ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    kindOf: () => undefined,
  }));
  const { id, answer } = adapter.ask(call);
  await Promise.resolve().then(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(await ask({ do: "abort", of: id })).toEqual({ ok: true });
  expect(await answer).toMatchObject({ kind: "aborted" });
});
