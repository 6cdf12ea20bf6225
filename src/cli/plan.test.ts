import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identitiesFor, runCountersign } from "./fixtures/library-deployment.ts";

const spec = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);
// Nothing listens there: a plan that sent anything would fail.
const nowhere = "http://127.0.0.1:1";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-plan-"));
  await writeFile(join(folder, "identities.json"), identitiesFor(nowhere), { mode: 0o600 });
});
afterAll(() => rm(folder, { recursive: true }));

describe("countersign plan", () => {
  const options = ["--spec", spec, "--identities", "identities.json"];

  it("prints what a check would send at each level, and sends nothing", async () => {
    const { code, stdout, stderr } = await runCountersign(folder, "plan", nowhere, ...options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^What `countersign check server http:\/\/127\.0\.0\.1:1` would send; nothing has been sent\.\n/,
    );
    expect(stdout).toContain("--effects read: changes nothing but sessions of its own (");
    expect(stdout).toContain(
      "  POST   addBook         /libraries/{libraryId}/books\n    makes something, as reader\n",
    );
    expect(stdout).toMatch(/with input that it must refuse, by \d+ rules\./);
  });

  it("prints the same as one JSON object with --json", async () => {
    const { stdout } = await runCountersign(folder, "plan", nowhere, ...options, "--json");
    const plan = JSON.parse(stdout);
    expect(plan.operations).toHaveLength(10);
    expect(plan.rules).toContain("no-server-error");
  });

  it("takes the server from the configuration, and exits with 2 where none names one", async () => {
    expect(await runCountersign(folder, "plan")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^No server is named, neither here nor in a configuration: .*\n$/),
    });
    await writeFile(join(folder, "countersign.config.json"), JSON.stringify({ baseUrl: nowhere, spec }));
    const { code, stdout } = await runCountersign(folder, "plan");
    expect(code).toBe(0);
    expect(stdout).toContain("needs a session, and no identity is known");
  });
});
