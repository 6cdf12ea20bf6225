import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createLibraryServer,
  otherReader,
  reader,
} from "../../conformance/engine/fixtures/library-server.ts";
import { rule as missingToken } from "../../conformance/rules/server/missing-token-is-refused.ts";
import { identitiesFor, type Listening, listen, runCountersign } from "./fixtures/library-deployment.ts";

const spec = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);
const countersign = (...args: string[]) => runCountersign(folder, ...args);

let folder: string;
let honest: Listening;
let broken: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-"));
  honest = await listen(createLibraryServer().fetch);
  broken = await listen(missingToken.mutant(createLibraryServer().fetch));
  await writeFile(join(folder, "broken.json"), identitiesFor(broken.url));
});
afterAll(async () => {
  await Promise.all([honest.close(), broken.close()]);
  await rm(folder, { recursive: true });
});

describe("countersign check server with a configuration", () => {
  const config = (file: string, members: object) => writeFile(join(folder, file), JSON.stringify(members));
  const identities = [reader, otherReader].map(({ name, role, clientIds, credentials }, index) => ({
    ...{ name, role, clientId: clientIds[0] },
    username: "username" in credentials ? credentials.username : "",
    password: { file: `password-${index}` },
  }));
  beforeAll(async () => {
    for (const [index, { credentials }] of [reader, otherReader].entries()) {
      const secret = "password" in credentials ? credentials.password : "";
      await writeFile(join(folder, `password-${index}`), secret, { mode: 0o600 });
    }
  });

  it("needs nothing else on the command line, where an option still wins", async () => {
    const reports = { json: "configured/report.json" };
    const members = {
      baseUrl: broken.url,
      spec,
      only: ["status-is-documented"],
      seed: 4,
      reports,
      identities,
    };
    await config("a.json", members);
    const kept = await countersign("check", "server", "--config", "a.json");
    expect(kept.stdout).toMatch(/: 1 rule, seed 4\.\n/);
    expect(kept.code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, reports.json), "utf8"))).toMatchObject({ seed: 4 });
    const only = ["--only", missingToken.id, "--seed", "5"];
    const won = await countersign("check", "server", "--config", "a.json", ...only);
    expect(won.stdout).toMatch(/: 1 rule, seed 5\.\n/);
    expect(won.code).toBe(1);
  });

  it("sends its passwords to no other deployment than its own", async () => {
    await config("b.json", { baseUrl: broken.url, spec, only: ["status-is-documented"], identities });
    await config("c.json", {
      baseUrl: "http://127.0.0.1:1",
      spec,
      only: ["status-is-documented"],
      identities,
    });
    const har = ["--report", "har=other.har"];
    await countersign("check", "server", broken.url, "--config", "b.json", ...har);
    expect(await readFile(join(folder, "other.har"), "utf8")).toContain("<password:1>");
    await countersign("check", "server", broken.url, "--config", "c.json", ...har);
    expect(await readFile(join(folder, "other.har"), "utf8")).not.toContain("<password:1>");
  });

  it("that names a secret which is not there exits with 2", async () => {
    const absent = [{ name: "admin", username: "admin", password: { env: "NOBODY_SETS_THIS" } }];
    await config("d.json", { baseUrl: honest.url, spec, identities: absent });
    expect(await countersign("check", "server", "--config", "d.json", "--quiet")).toEqual({
      code: 2,
      stdout: "",
      stderr: "The password of admin is not in the environment: set NOBODY_SETS_THIS.\n",
    });
  });

  it("that is none exits with 2, and so does a run that names no server", async () => {
    expect(await countersign("check", "server", "--config", "nope.json")).toMatchObject({
      code: 2,
      stderr: "The configuration nope.json does not exist: check the path.\n",
    });
    expect(await countersign("check", "server")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^No server is named, neither here nor in a configuration: write it like/,
      ),
    });
  });
});

describe("countersign check server", () => {
  it("ends a run that would send more requests than it may, as broken", async () => {
    const options = ["--spec", spec, "--max-requests", "30"];
    const { code, stdout } = await countersign("check", "server", honest.url, ...options);
    expect(stdout).toContain("The run ended early: The budget of 30 requests is spent");
    expect(code).toBe(1);
  });
});
