import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-bin-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the program that starts the command", () => {
  it("is executable", () => {
    expect(statSync(bin).mode & 0o111).toBe(0o111);
  });

  it("tells an old Node's user what to do, in one sentence and with exit code 2", () => {
    // The running Node reports another version, so that no old one must be installed to show this.
    const pretend = join(folder, "pretend.cjs");
    writeFileSync(pretend, 'Object.defineProperty(process.versions, "node", { value: "24.17.9" });');
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", pretend, bin, "--version"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Countersign needs Node 24\.18 or newer, and this is Node 24\.17\.9: .*\n$/);
    expect(manifest.engines.node).toBe(">=24.18");
  });
});
