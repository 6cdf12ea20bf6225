// Run it with `node --test`.
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { checkClient } from "countersign/conformance";
import { drivenClient } from "./driven-client.ts";

const run = await checkClient(drivenClient, { only: ["do-not-replay-a-guarded-write"] });

// A test for each rule. `run.text` tells the findings, and `run.write("html")` makes a report of them.
for (const { id, verdict } of run.rules) {
  test(id, () => assert.equal(verdict, "pass", run.text));
}
