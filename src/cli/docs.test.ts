import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-docs-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = join(folder, "greeting.yaml");
writeFileSync(spec, "openapi: 3.1.0\ninfo: {title: Greeting service, version: '1'}\npaths: {}\n");

function docs(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "docs", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("countersign docs", () => {
  it("writes a page for the contract it is given, and says where", () => {
    expect(docs("--spec", spec)).toEqual({
      status: 0,
      stdout: "The reference is in .countersign/docs.html\n",
      stderr: "",
    });
    expect(readFileSync(join(folder, ".countersign/docs.html"), "utf8")).toContain("Greeting service");
  });

  it("ends with exit code 2 and one sentence where it cannot write", () => {
    expect(docs("--spec", spec, "--out", folder)).toEqual({
      status: 2,
      stdout: "",
      stderr: `The reference cannot be written to ${folder} (EISDIR): name a file in a folder that you may write to.\n`,
    });
  });

  it("ends with exit code 2 and one sentence where there is no contract", () => {
    const { status, stdout, stderr } = docs("--spec", "nowhere.yaml");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^There is no file nowhere\.yaml: .*\n$/);
  });
});
