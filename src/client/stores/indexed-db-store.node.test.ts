import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { indexedDbStore } from "./indexed-db-store.ts";

test("where there is no IndexedDB, the code is told so before anything is sent", () => {
  expect(indexedDbStore).toThrow(ConfigurationError);
});
