import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** More than what the engine learns of the code meanwhile, and less than a line of the log takes. */
const noiseBytes = 250;

it("thousands of requests leave neither memory nor handles behind [TRN-18]", { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-soak-"));
  try {
    const main = fileURLToPath(new URL("main.ts", import.meta.url));
    const output = execFileSync(process.execPath, ["--expose-gc", main, folder], { encoding: "utf8" });
    const rounds = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    // What is kept for good, such as compiled statements and the sandbox's journal, is there after the first rounds.
    const first = rounds[2];
    const last = rounds.at(-1);
    const count = last.requests - first.requests;
    expect((last.heapUsed - first.heapUsed) / count).toBeLessThan(noiseBytes);
    // Eight clients have eight connections, with two ends each, and do not always use all of them.
    expect(last.resources).toBeLessThanOrEqual(first.resources + 16);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
