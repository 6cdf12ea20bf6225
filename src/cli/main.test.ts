import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { commands } from "./commands.ts";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));

function countersign(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("a bad command line ends with exit code 2 and one sentence that says what to do", () => {
  const cases = [
    {
      given: ["mcok"],
      want: "countersign: unknown command 'mcok' (did you mean mock?). `countersign --help` says what it takes.",
    },
    {
      given: ["mock", "--prot", "1"],
      want: "countersign mock: unknown option '--prot' (did you mean --port?). `countersign mock --help` says what it takes.",
    },
    {
      given: ["mock", "--port"],
      want: "countersign mock: option '-p, --port <number>' argument missing. `countersign mock --help` says what it takes.",
    },
    {
      given: ["mock", "--port", "http"],
      want: "countersign mock: option '-p, --port <number>' argument 'http' is invalid: A port is 0 to 65535. `countersign mock --help` says what it takes.",
    },
    {
      given: ["mock", "surplus"],
      want: "countersign mock: too many arguments for 'mock'. Expected 0 arguments but got 1: surplus. `countersign mock --help` says what it takes.",
    },
  ];
  it.each(cases)("$given", ({ given, want }) => {
    expect(countersign(...given)).toEqual({ status: 2, stdout: "", stderr: `${want}\n` });
  });

  it.each(Object.keys(commands))("%s refuses an option it does not have", (name) => {
    const { status, stdout, stderr } = countersign(name, "--nonsense");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      new RegExp(`^countersign ${name}: .*\\. \`countersign ${name} --help\` says what it takes\\.\\n$`),
    );
  });

  it("names the commands where none is given", () => {
    const { status, stdout, stderr } = countersign();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^countersign: name one of its commands: .*\bmock\b.*\n$/);
  });
});

describe("a question about the command is answered on stdout with exit code 0", () => {
  it("--version says the package's version and nothing else", () => {
    expect(countersign("--version")).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it.each([{ given: ["--help"] }, { given: ["help", "mock"] }, { given: ["mock", "--help"] }])(
    "$given",
    ({ given }) => {
      const { status, stdout, stderr } = countersign(...given);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(/^Usage: countersign/);
    },
  );
});
