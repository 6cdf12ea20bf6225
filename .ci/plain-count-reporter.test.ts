import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const reporter = fileURLToPath(new URL("plain-count-reporter.ts", import.meta.url));
const vitest = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));

/** Runs vitest over these test files and answers the lines it ends with. */
function lastLines(files: Record<string, string>, count: number): string[] {
  const root = mkdtempSync(join(tmpdir(), "countersign-count-"));
  for (const [name, source] of Object.entries(files)) writeFileSync(join(root, name), source);
  const { stdout } = spawnSync(
    process.execPath,
    [vitest, "run", "--root", root, "--globals", "--reporter", "default", "--reporter", reporter],
    { encoding: "utf8", env: { ...process.env, VITEST: undefined } },
  );
  rmSync(root, { recursive: true });
  return stdout.trimEnd().split("\n").slice(-count);
}

it("the last line of a run counts passed and failed tests, after the skipped ones with their reasons", () => {
  const lines = lastLines(
    {
      "a.test.js": `
        test("passes", () => {});
        test("fails", () => { throw new Error("on purpose"); });
        test("waits", (context) => context.skip("there is no browser here"));`,
      "b.test.js": `test("passes too", () => {});`,
    },
    2,
  );
  expect(lines).toEqual(["skipped: waits: there is no browser here", "2 passed, 1 failed"]);
});

it("a file that does not load and an error nobody caught count as failures", () => {
  const lines = lastLines(
    {
      "broken.test.js": `import "./nowhere.js";`,
      "stray.test.js": `
        test("leaves an error behind", async () => {
          Promise.reject(new Error("stray"));
          await new Promise((resolve) => setTimeout(resolve, 20));
        });`,
    },
    1,
  );
  expect(lines).toEqual(["1 passed, 2 failed"]);
});
