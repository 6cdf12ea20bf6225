import { beforeEach, expect, test } from "vitest";
import { StoreError } from "../errors/store-error.ts";
import type { TokenStore } from "../token-store.ts";
import type { Tokens } from "../tokens.ts";
import { sampleTokens } from "./fixtures/sample-tokens.ts";
import { indexedDbStore } from "./indexed-db-store.ts";

let name: string;
let store: TokenStore;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  store = indexedDbStore({ name });
});

test("two stores of one name share their tokens, and one of another name does not", async () => {
  expect(await store.get()).toBeUndefined();
  await store.set(sampleTokens("1"));
  expect(await indexedDbStore({ name }).get()).toEqual(sampleTokens("1"));
  expect(await indexedDbStore({ name: `${name}-other` }).get()).toBeUndefined();
});

test("only the tokens that are meant are cleared [RT-7]", async () => {
  await store.set(sampleTokens("2"));
  await store.clearIf("generation-1");
  expect(await store.get()).toEqual(sampleTokens("2"));
  await store.clearIf("generation-2");
  expect(await store.get()).toBeUndefined();
});

test("listeners hear of changes, and not after they left", async () => {
  const heard: (Tokens | undefined)[] = [];
  let next = Promise.withResolvers<void>();
  const leave = indexedDbStore({ name }).subscribe?.((tokens) => {
    heard.push(tokens);
    next.resolve();
  });
  await store.set(sampleTokens("1"));
  await next.promise;
  next = Promise.withResolvers();
  await store.clearIf("generation-1");
  await next.promise;
  expect(heard).toEqual([sampleTokens("1"), undefined]);

  leave?.();
  const stays = Promise.withResolvers<Tokens | undefined>();
  const leaveToo = indexedDbStore({ name }).subscribe?.(stays.resolve);
  await store.set(sampleTokens("2"));
  expect(await stays.promise).toEqual(sampleTokens("2"));
  leaveToo?.();
  expect(heard).toHaveLength(2);
});

test("an entry that is no session's tokens is an error in one sentence, and is replaced by the next", async () => {
  await store.set(Object.assign(sampleTokens("SECRET"), { generation: undefined }));
  await expect(store.get()).rejects.toBeInstanceOf(StoreError);
  await expect(store.get()).rejects.not.toThrow(/SECRET/);
  await store.set(sampleTokens("1"));
  expect(await store.get()).toEqual(sampleTokens("1"));
});

test("a database that was deleted meanwhile is opened anew", async () => {
  await store.set(sampleTokens("1"));
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
    request.onblocked = reject;
  });
  expect(await store.get()).toBeUndefined();
  await store.set(sampleTokens("2"));
  expect(await store.get()).toEqual(sampleTokens("2"));
});
