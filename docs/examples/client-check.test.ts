import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const program = "docs/examples/client-check/with-node-test.ts";

// The example for Vitest is a test of this suite itself.
it("the example for node:test is a test for each rule, and passes", () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ["--conditions=countersign-source", "--test", "--test-reporter=tap", program];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env, timeout: 110_000 });
  expect({ status, stdout }).toMatchObject({ status: 0 });
  expect(stdout).toContain("ok 1 - do-not-replay-a-guarded-write");
});
