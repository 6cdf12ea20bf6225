import { expect, test } from "vitest";
import { webStore } from "./web-store.ts";

test("where there is no localStorage, the page is told so before anything is sent", () => {
  expect(() => webStore()).toThrow(/There is no localStorage here: give webStore a storage/);
});
