import { assertClientKeeps } from "countersign/conformance";
import { test } from "vitest";
import { drivenClient } from "./driven-client.ts";

// A run mostly waits: it takes about twenty seconds. `only: ["<rule>"]` runs one rule of `countersign rules`.
test("our client keeps every rule of refresh and retry", { timeout: 120_000 }, async () => {
  await assertClientKeeps(drivenClient);
});
