import { assertClientKeeps } from "countersign/conformance";
import { test } from "vitest";
import { drivenClient } from "./driven-client.ts";

// Leave `only` out: then all rules run, in about half a minute.
test("our client refreshes once, and sends a read again once", { timeout: 120_000 }, async () => {
  await assertClientKeeps(drivenClient, {
    only: ["refresh-then-replay-a-read-once", "share-one-refresh-among-refused-reads"],
  });
});
