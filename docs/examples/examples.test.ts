import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox } from "../../.ci/sandbox.ts";

const examples = globSync("docs/examples/*.ts", { exclude: ["docs/examples/*.test.ts"] }).sort();

/** What an example prints where no comment behind the line can say so, since it is printed several times. */
const unpredicted: Readonly<Record<string, string>> = {
  "lost-answer.ts": "activateOrder pending\nactivateOrder applied\n",
};

let sandbox: Sandbox;
let key: string;
beforeAll(async () => {
  sandbox = await createSandbox();
  key = await accessToken(sandbox);
});
afterAll(() => sandbox.remove());

describe("an example", () => {
  it.each(examples)("%s runs against the reference server, and prints what it says", (file) => {
    const { status, stdout, stderr } = spawnSync("node", ["--conditions=countersign-source", resolve(file)], {
      cwd: sandbox.folder,
      encoding: "utf8",
      timeout: 110_000,
      env: { ...process.env, ORDERS_API_KEY: key },
    });
    const said = [...readFileSync(file, "utf8").matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)];
    const printed = (unpredicted[basename(file)] ?? "") + said.map(([, text]) => `${text}\n`).join("");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: printed, stderr: "" });
    expect(said.length).toBeGreaterThan(1);
  });

  it.each(examples)("%s is read on one screen, and linked from the page of examples", (file) => {
    expect(readFileSync(file, "utf8").split("\n").length).toBeLessThan(75);
    expect(readFileSync("docs/examples/README.md", "utf8")).toContain(`](${basename(file)})`);
  });
});

/** The reference server has no API keys; a token of its own is as good a bearer. */
async function accessToken({ folder, server }: Sandbox): Promise<string> {
  const { identities } = JSON.parse(readFileSync(`${folder}/.countersign/sandbox.json`, "utf8"));
  const { username, password } = identities.find(({ role }: { role: string }) => role === "operations");
  const answer = await fetch(`${server.address}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  return (await answer.json()).accessToken;
}
