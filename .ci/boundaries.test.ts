import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { afterAll, describe, expect, it } from "vitest";
import { forbidden, options } from "../.dependency-cruiser.ts";

type Files = Record<string, string>;

/** A house in which every import is allowed: one for each "yes" of the table. */
const house: Files = {
  "package.json": JSON.stringify({
    name: "countersign",
    type: "module",
    exports: { ".": { "countersign-source": "./src/client/index.ts" } },
    dependencies: { hono: "1", "openapi-fetch": "1", "@hono/node-server": "1", "@redocly/openapi-core": "1" },
    devDependencies: { vitest: "1", "openapi-typescript": "1" },
    peerDependencies: { oauth4webapi: "1", "@opentelemetry/api": "1" },
  }),
  ...installed("hono", "openapi-fetch", "@hono/node-server", "@redocly/openapi-core", "vitest"),
  ...installed("openapi-typescript", "oauth4webapi", "@opentelemetry/api"),
  "src/generated/openapi.json": "{}",
  "src/generated/operations.ts": "export const operations = {};",
  "src/codegen/load.ts": using("node:fs", "@redocly/openapi-core", "openapi-typescript"),
  "src/contract/index.ts": `${using("../generated/operations.ts")} export type Role = string;`,
  "src/contract/index.test.ts": using("vitest", "node:fs", "./index.ts"),
  "src/client/index.ts": using("openapi-fetch", "../contract/index.ts"),
  "src/client/index.test.ts": using("vitest", "node:fs", "./index.ts"),
  "src/client/node/index.ts": using("node:fs", "../index.ts"),
  "src/client/oauth/index.ts": using("oauth4webapi", "../index.ts"),
  "src/client/opentelemetry/index.ts": using("@opentelemetry/api", "../index.ts"),
  "src/mock/index.ts": using("../contract/index.ts", "../../server/app.ts"),
  "server/app.ts": using("hono", "../src/contract/index.ts"),
  "server/app.test.ts": using("vitest", "node:fs", "./app.ts", "../src/client/index.ts"),
  "server/main.ts": using("node:fs", "@hono/node-server", "./app.ts"),
  "server/store/sqlite.ts": using("node:sqlite"),
  "server/trials/fuzz.ts": using("node:fs", "vitest", "../app.ts", "../../src/client/index.ts"),
  "conformance/judge.ts":
    'import type { Role } from "../src/contract/index.ts"; import document from "../src/generated/openapi.json";',
  "conformance/judge.test.ts": using("./judge.ts", "../server/main.ts", "../src/contract/index.ts"),
  "conformance/adapters/ours.ts": using("countersign"),
  "src/cli/main.ts": using(
    "../contract/index.ts",
    "../codegen/load.ts",
    "../../server/main.ts",
    "../../conformance/judge.ts",
  ),
};

/** One violation of each rule: the file that breaks it, and what the file imports. */
const plants: Record<string, { file: string; imports: string[] }> = {
  "generated-code-has-one-reader": {
    file: "openapi/lint/planted.ts",
    imports: ["../../src/generated/operations.ts"],
  },
  "judge-reads-only-the-document": {
    file: "conformance/planted.ts",
    imports: ["../src/generated/operations.ts"],
  },
  "judge-takes-only-types-from-the-contract": {
    file: "conformance/planted.ts",
    imports: ["../src/contract/index.ts"],
  },
  "judge-never-sees-the-server": { file: "conformance/planted.ts", imports: ["../server/app.ts"] },
  "judge-uses-the-client-as-a-user-would": {
    file: "conformance/adapters/planted.ts",
    imports: ["../../src/client/index.ts"],
  },
  "judge-stands-alone": { file: "conformance/planted.ts", imports: ["../src/codegen/load.ts"] },
  "codegen-stands-alone": { file: "src/codegen/planted.ts", imports: ["../contract/index.ts"] },
  "contract-is-pure": { file: "src/contract/planted.ts", imports: ["node:fs"] },
  "contract-knows-nobody": { file: "src/contract/planted.test.ts", imports: ["../client/index.ts"] },
  "client-knows-only-the-contract": { file: "src/client/planted.test.ts", imports: ["../../server/app.ts"] },
  "client-runs-anywhere": { file: "src/client/planted.ts", imports: ["node:fs"] },
  "client-needs-none-of-its-entries": { file: "src/client/planted.ts", imports: ["./node/index.ts"] },
  "client-entry-node-needs-only-its-own": { file: "src/client/node/planted.ts", imports: ["hono"] },
  "client-entry-oauth-needs-only-its-own": { file: "src/client/oauth/planted.ts", imports: ["node:fs"] },
  "client-entry-opentelemetry-needs-only-its-own": {
    file: "src/client/opentelemetry/planted.ts",
    imports: ["oauth4webapi"],
  },
  "mock-knows-contract-and-server": { file: "src/mock/planted.ts", imports: ["../client/index.ts"] },
  "mock-tests-know-contract-server-and-client": {
    file: "src/mock/planted.test.ts",
    imports: ["../cli/main.ts"],
  },
  "server-knows-only-the-contract": { file: "server/planted.ts", imports: ["../src/client/index.ts"] },
  "server-tests-know-contract-and-client": {
    file: "server/planted.test.ts",
    imports: ["../conformance/judge.ts"],
  },
  "server-stands-without-its-trials": { file: "server/planted.ts", imports: ["./trials/fuzz.ts"] },
  "server-needs-no-node-package": { file: "server/planted.ts", imports: ["@hono/node-server"] },
  "server-needs-no-node": { file: "server/planted.ts", imports: ["node:crypto"] },
  "command-uses-front-doors": { file: "src/cli/planted.ts", imports: ["../client/index.ts"] },
  "nobody-imports-the-command": { file: "src/mock/planted.ts", imports: ["../cli/main.ts"] },
  "one-reader-of-openapi-files": { file: "server/planted.ts", imports: ["@redocly/openapi-core"] },
  "shipped-code-needs-no-development-dependency": { file: "server/planted.ts", imports: ["vitest"] },
  "no-test-is-imported": { file: "server/planted.ts", imports: ["./app.test.ts"] },
  "no-cycle": { file: "server/planted.ts", imports: ["./planted.ts"] },
  "imports-resolve": { file: "server/planted.ts", imports: ["./nowhere.ts"] },
};

const folder = mkdtempSync(join(tmpdir(), "countersign-boundaries-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the borders between the parts", () => {
  it("let through every import that the design allows", async () => {
    expect(await violations("allowed", house)).toEqual([]);
  });

  it.each(forbidden.map(({ name }) => name))("%s refuses a planted violation", async (name) => {
    const plant = plants[name];
    if (!plant) throw new Error(`No violation of ${name} is planted: add one to the table above.`);
    const found = await violations(name, { ...house, [plant.file]: using(...plant.imports) });
    expect(found).toContain(`${name}: ${plant.file}`);
  });

  it("explain themselves", () => {
    for (const { name, comment } of forbidden) expect(comment, name).toMatch(/\.$/);
    expect(Object.keys(plants).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});

function using(...specifiers: string[]): string {
  return specifiers.map((specifier, n) => `import * as used${n} from "${specifier}"; used${n};`).join("\n");
}

function installed(...names: string[]): Files {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
      [`node_modules/${name}/index.js`, ""],
    ]),
  );
}

/** Writes the files under a folder of their own, and lists what the rules refuse in them. */
async function violations(name: string, files: Files): Promise<string[]> {
  const baseDir = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), content);
  }
  const roots = ["src", "server", "conformance", "openapi"].filter((root) =>
    Object.keys(files).some((path) => path.startsWith(`${root}/`)),
  );
  const { output } = await cruise(roots, {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}
