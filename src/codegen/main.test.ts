import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fixturePath } from "./fixtures/fixture-contract.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";

function run(...args: string[]) {
  const main = join(import.meta.dirname, "main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the check names each stale file, says what to run, and writes nothing", () => {
  using folder = temporaryFolder();
  const args = ["--spec", fixturePath, "--out", folder.path];
  expect(run(...args)).toMatchObject({ status: 0, stderr: "" });
  expect(run(...args, "--check")).toEqual({
    status: 0,
    stdout: "Generated code matches the contract.\n",
    stderr: "",
  });

  appendFileSync(folder.file("operations.ts"), "// edited\n");
  const { status, stdout, stderr } = run(...args, "--check");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^Not what the contract makes: \S+operations\.ts\. .* run npm run generate\.\n$/);
});

test.each([
  {
    title: "a contract that is not there",
    args: ["--spec", "none.yaml"],
    want: /^There is no file none\.yaml: [^\n]*\n$/,
  },
  { title: "an unknown option", args: ["--bogus"], want: /^Unknown option '--bogus'[^\n]*--check[^\n]*\n$/ },
])("$title ends with one sentence on stderr and exit code 2", ({ args, want }) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(want);
});
