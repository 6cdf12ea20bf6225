import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../sandbox.ts";
import { type Fence, fencesOf } from "./fences.ts";

const fences = ["README.md", ...globSync("docs/**/*.md")].flatMap(fencesOf);
const typescript = fences.filter(({ language }) => language === "ts");
const shell = fences
  .filter(({ language }) => language === "sh")
  .flatMap(({ file, code }) =>
    code.split("\n").map((line) => ({ file, line: line.replace(/(^|\s+)#.*/, "") })),
  )
  .filter(({ line }) => line !== "");

/** Lines that do not end by themselves, or set up the clone that this test stands in, and who runs them. */
const runElsewhere: Readonly<Record<string, string>> = {
  "npm ci && npm start": ".ci/run",
  "npm ci && npm test": ".ci/run",
  "npx countersign mock": "src/cli/mock.test.ts",
  "npx countersign proxy http://127.0.0.1:3000": "src/cli/proxy.test.ts",
};

/** Run below this repository, npm would install into it. */
const installs = /\bnpm\s+(?:i|in\w*|add|ci|run\s+add|un\w*|up\w*)\b/;
const runHere = shell.filter(({ line }) => !(line in runElsewhere));

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
  // The README runs its first snippet under this name.
  sandbox.write("mine.ts", typescript[0]?.code ?? "");
});
afterAll(() => sandbox.remove());

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: sandbox.folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

function nameOf({ file, line }: Fence): string {
  return `${file.replaceAll("/", "-")}-${line}.ts`;
}

describe("a TypeScript snippet", () => {
  it("compiles as strictly as the code", () => {
    for (const fence of typescript) sandbox.write(nameOf(fence), fence.code);
    sandbox.write("tsconfig.json", JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
    expect(run("tsc", ["--project", "."])).toMatchObject({ status: 0, stdout: "" });
  }, 60_000);

  it.each(typescript)("on line $line of $file runs against the reference server", (fence) => {
    const file = sandbox.write(nameOf(fence), fence.code);
    // What a line prints stands behind it: console.log(...); // this
    const printed = [...fence.code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
      ([, text]) => `${text}\n`,
    );
    expect(run("node", ["--conditions=countersign-source", file])).toEqual({
      status: 0,
      stdout: printed.join(""),
      stderr: "",
    });
  });
});

describe("a line of shell", () => {
  it("installs nothing where it runs, which is in this repository", () => {
    expect(runHere.filter(({ line }) => installs.test(line))).toEqual([]);
  });

  it.each(runHere.filter(({ line }) => !installs.test(line)))("of $file runs: $line", ({ line }) => {
    const here = line.replaceAll("http://127.0.0.1:3000", sandbox.server.address);
    expect(run("sh", ["-ec", here])).toMatchObject({ status: 0 });
  });

  it.each(Object.entries(runElsewhere))("%s is run by %s", (line, where) => {
    expect(shell.map((it) => it.line)).toContain(line);
    const said = line.replace("npx countersign ", "");
    expect(readFileSync(where, "utf8")).toContain(where.endsWith(".test.ts") ? `"${said}"` : said);
  });
});

it("every block of the docs is of a language that some test runs or reads, but for what installs other people's servers", () => {
  const known = ["json", "jsonl", "sh", "ts", "yaml"];
  const other = fences.filter(({ language }) => !known.includes(language));
  expect(other.map(({ file, language }) => `${language} in ${file}`)).toEqual([
    "text in docs/other-servers.md",
  ]);
});
