import { expect, test } from "vitest";
import { StoreError } from "../errors/store-error.ts";
import type { Tokens } from "../tokens.ts";
import { createStorage, tellOfChange } from "./fixtures/fake-storage.ts";
import { sampleTokens } from "./fixtures/sample-tokens.ts";
import { webStore } from "./web-store.ts";

test("two stores of one storage and key share their tokens, and one of another key does not", () => {
  const storage = createStorage();
  webStore({ storage }).set(sampleTokens("1"));
  expect(webStore({ storage }).get()).toEqual(sampleTokens("1"));
  expect(webStore({ storage, key: "other" }).get()).toBeUndefined();
});

test("only the tokens that are meant are cleared [RT-7]", () => {
  const store = webStore({ storage: createStorage() });
  store.set(sampleTokens("2"));
  store.clearIf("generation-1");
  expect(store.get()).toEqual(sampleTokens("2"));
  store.clearIf("generation-2");
  expect(store.get()).toBeUndefined();
});

test("listeners hear what another tab changed, as it stands by then, and nothing of other entries", () => {
  const [storage, other, page] = [createStorage(), createStorage(), new EventTarget()];
  const store = webStore({ storage, page });
  const heard: (Tokens | undefined)[] = [];
  const leave = store.subscribe?.((tokens) => heard.push(tokens));
  store.set(sampleTokens("2"));
  tellOfChange(page, storage, "countersign");
  tellOfChange(page, storage, "other");
  tellOfChange(page, other, "countersign");
  storage.clear();
  tellOfChange(page, storage, null);
  leave?.();
  tellOfChange(page, storage, null);
  expect(heard).toEqual([sampleTokens("2"), undefined]);
});

test("an entry that is no session's tokens is an error in one sentence, and no news", () => {
  const [storage, page] = [createStorage(), new EventTarget()];
  const store = webStore({ storage, page });
  let heard = 0;
  store.subscribe?.(() => heard++);
  storage.setItem("countersign", '{"accessToken":"SECRET"');
  tellOfChange(page, storage, "countersign");
  expect(store.get).toThrow(StoreError);
  expect(store.get).not.toThrow(/SECRET/);
  expect(heard).toBe(0);
});
