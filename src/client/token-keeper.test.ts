import { expect, test } from "vitest";
import { memoryStore } from "./memory-store.ts";
import { createEventHub } from "./session-events.ts";
import { createTokenKeeper, type TokenKeeper } from "./token-keeper.ts";
import type { TokenStore } from "./token-store.ts";
import type { Tokens } from "./tokens.ts";

const first: Tokens = { accessToken: "A1", signInId: "u", generation: "g1" };
const second: Tokens = { accessToken: "A2", signInId: "u", generation: "g2" };

/** A keeper over a store that tells of nothing. */
function open(changes: Partial<TokenStore> = {}): { keeper: TokenKeeper; store: TokenStore; ends: string[] } {
  const { get, set, clearIf } = memoryStore();
  const ends: string[] = [];
  const { on, emit } = createEventHub();
  on("signedOut", ({ reason }) => ends.push(reason));
  const keeper = createTokenKeeper({ get, set, clearIf, ...changes }, undefined, emit);
  return { keeper, store: { get, set, clearIf }, ends };
}

test("a successor that is stored after the session has ended is not held, and is taken out again", async () => {
  const { keeper, store } = open({
    async set(tokens) {
      await store.set(tokens);
      if (tokens === second) void keeper.end("signed_out");
    },
  });
  await keeper.begin(first);
  await expect(keeper.replace(first, second)).rejects.toMatchObject({ reason: "signed_out" });
  expect(keeper.held).toBeUndefined();
  expect(await store.get()).toBeUndefined();
});

test("a successor of a session that has ended is not stored at all", async () => {
  const { keeper, store } = open();
  await keeper.begin(first);
  await keeper.end("signed_out");
  await expect(keeper.replace(first, second)).rejects.toMatchObject({ reason: "signed_out" });
  expect(await store.get()).toBeUndefined();
});

test("a sign-out while the store is read wins over what was read", async () => {
  const reading = Promise.withResolvers<Tokens>();
  const { keeper } = open({ get: () => reading.promise });
  await keeper.begin(first);
  const read = keeper.reread();
  const ending = keeper.end("refresh_rejected");
  reading.resolve(first);
  await Promise.all([read, ending]);
  expect(keeper.held).toBeUndefined();
});

test("a sign-in while the store is read wins over what was read", async () => {
  const reading = Promise.withResolvers<Tokens>();
  const { keeper } = open({ get: () => reading.promise });
  await keeper.begin(first);
  const read = keeper.reread();
  await keeper.begin({ ...first, signInId: "v" });
  reading.resolve(second);
  await read;
  expect(keeper.held?.signInId).toBe("v");
});

test("a session that ended does not come back when the store could not be cleared", async () => {
  const { keeper } = open({ clearIf: () => Promise.reject(new Error("locked")) });
  await keeper.begin(first);
  await keeper.end("signed_out");
  expect(await keeper.reread()).toBeUndefined();
});

test("a sign-out clears a successor that another session stored meanwhile", async () => {
  const { keeper, store } = open();
  await keeper.begin(first);
  await store.set(second);
  await keeper.end("signed_out");
  expect(await store.get()).toBeUndefined();
});

test("a refused renewal leaves a successor that another session stored", async () => {
  const { keeper, store } = open();
  await keeper.begin(first);
  await store.set(second);
  await keeper.end("refresh_rejected");
  expect(await store.get()).toEqual(second);
});

test("a session is told of once when it ends, whoever ends it", async () => {
  const { keeper, store, ends } = open();
  await keeper.begin(first);
  await store.clearIf("g1");
  await keeper.reread();
  await keeper.reread();
  await keeper.end("refresh_rejected");
  expect(ends).toEqual(["signed_out"]);
});

test("a keeper that was closed holds nothing more", async () => {
  const { keeper, store } = open();
  await store.set(first);
  keeper.close();
  expect(await keeper.reread()).toBeUndefined();
  await expect(keeper.begin(first)).rejects.toMatchObject({ reason: "disposed" });
});
