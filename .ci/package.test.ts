import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allRules } from "../conformance/rules/all-rules.ts";
import manifest from "../package.json" with { type: "json" };
import { startReferenceServer } from "./reference-server.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

let packed: string[] = [];

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

beforeAll(() => {
  const report = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: repository,
    encoding: "utf8",
  });
  // The build says on stdout what it does, before npm prints its report.
  const [{ filename, files }] = JSON.parse(report.slice(report.indexOf("[\n")));
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  execFileSync("npm", ["install", "--ignore-scripts", "--omit=dev", "--prefer-offline", `./${filename}`], {
    cwd: folder,
  });
});

describe("the package", () => {
  it("is built to the same bytes whenever it is built from the same source [SUP-08]", () => {
    const again = mkdtempSync(join(folder, "again-"));
    execFileSync("npm", ["pack", "--pack-destination", again], { cwd: repository, stdio: "ignore" });
    const [name = ""] = readdirSync(again);
    expect(digestOf(join(again, name))).toBe(digestOf(join(folder, name)));
  });

  it("carries its bill of materials", () => {
    expect(packed).toContain("dist/bill-of-materials.json");
  });

  it("carries the build, the command and what npm asks for, and nothing else [SUP-06]", () => {
    const others = packed.filter((path) => !path.startsWith("dist/"));
    expect(others.sort()).toEqual(["LICENSE", "README.md", "package.json", "src/cli/countersign.js"]);
  });

  it("carries no test, no fixture, and each module with its types", () => {
    expect(packed.filter((path) => /\.test|fixtures/.test(path))).toEqual([]);
    const modules = packed.filter((path) => /^dist\/.*\.js$/.test(path));
    expect(modules.filter((path) => !packed.includes(path.replace(/\.js$/, ".d.ts")))).toEqual([]);
    expect(packed).toContain("dist/src/generated/openapi.json");
  });
});

describe("installed elsewhere", () => {
  it("the command says its version", () => {
    const { stdout } = spawnSync("npx", ["countersign", "--version"], { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe(`${manifest.version}\n`);
  });

  it("`countersign mock` says how to add Prism, which is not installed with it", () => {
    // By its path: npx may add warnings of its own.
    const command = join(folder, "node_modules/.bin/countersign");
    const { status, stderr } = spawnSync(command, ["mock"], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        "`countersign mock` needs the package @stoplight/prism-cli, which is not installed here: add it with `npm install --save-dev @stoplight/prism-cli`.\n",
    });
  });

  it("the command lists every rule that the repository has", async () => {
    const { stdout } = spawnSync("npx", ["countersign", "rules", "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(stdout)).toEqual(await allRules());
  });

  // These stand on optional peers, which are not installed here.
  const onPeers = ["./msw", "./oauth", "./opentelemetry", "./react-query"];
  const entries = Object.keys(manifest.exports).filter((entry) => !onPeers.includes(entry));

  it.each(entries)("%s can be imported", (entry) => {
    const name = join(manifest.name, entry);
    const attributes = name.endsWith(".json") ? ', { with: { type: "json" } }' : "";
    const script = `const it = await import("${name}"${attributes}); console.log(Object.keys(it).length > 0);`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "true\n", stderr: "" });
  });

  it("the types hold for a strict user, and refuse what the contract does not have", () => {
    const user = `
      import { createClient, createSession } from "countersign";
      import type { OperationId } from "countersign/contract";
      const client = createClient({ session: createSession({ baseUrl: "http://127.0.0.1:3000" }) });
      const answer = await client.GET("/api/clients/{clientId}/orders", { params: { path: { clientId: "" } } });
      if (answer.status === 200) answer.data.items satisfies readonly { orderId: string }[];
      // @ts-expect-error no such path
      await client.GET("/nowhere");
      // @ts-expect-error no such operation
      export const id: OperationId = "getNothing";`;
    writeFileSync(join(folder, "user.ts"), user);
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024"];
    const { stdout } = spawnSync("tsc", [...options, "user.ts"], { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
  });

  it("the reference can be rendered", () => {
    const { stdout } = spawnSync("npx", ["countersign", "docs"], { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("The reference is in .countersign/docs.html\n");
  });

  it("the server serves, the suite checks it, and Ctrl-C stops it with exit code 0", async () => {
    const command = join(folder, "node_modules/.bin/countersign");
    const server = await startReferenceServer([command, "serve", "--memory", "--port", "0"], { folder });
    const { stdout } = spawnSync(command, ["check", "server", server.address, "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    const serverRules = (await allRules()).filter(({ kind }) => kind === "server");
    expect(JSON.parse(stdout).counts).toMatchObject({ planned: serverRules.length, run: serverRules.length });
    expect(await server.stop()).toBe(0);
  });
});
