import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askForConfig } from "./config/ask-for-config.ts";
import { readConfig } from "./config/read-config.ts";
import { runCountersign } from "./fixtures/library-deployment.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-init-"));
});
afterAll(() => rm(folder, { recursive: true }));

const init = (...args: string[]) => runCountersign(folder, "init", ...args);

describe("countersign init", () => {
  it("writes from its options a configuration that a check takes, without secrets", async () => {
    const options = ["--url", "https://api.example/", "--effects", "read", "--spec", "openapi.yaml"];
    const people = ["--identity", "admin:admin:c1", "--identity", "jo.vendor:vendor"];
    expect(await init(...options, ...people)).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "Wrote countersign.config.json.\n" +
        "Before a run, set COUNTERSIGN_PASSWORD_ADMIN, COUNTERSIGN_PASSWORD_JO_VENDOR.\n" +
        "`countersign plan` prints what a check of https://api.example would send, `countersign check server` runs it.\n",
    });
    expect(await readConfig(join(folder, "countersign.config.json"))).toMatchObject({
      baseUrl: "https://api.example",
      effects: "read",
      spec: join(folder, "openapi.yaml"),
      identities: [
        {
          ...{ name: "admin", role: "admin", clientId: "c1", username: "admin" },
          password: { env: "COUNTERSIGN_PASSWORD_ADMIN" },
        },
        {
          ...{ name: "jo.vendor", role: "vendor", username: "jo.vendor" },
          password: { env: "COUNTERSIGN_PASSWORD_JO_VENDOR" },
        },
      ],
    });
  });

  it("writes over no file, unless it is told to", async () => {
    const options = ["--url", "http://127.0.0.1:3000", "--output", "own.json"];
    expect(await init(...options)).toMatchObject({ code: 0 });
    expect(await init(...options)).toMatchObject({
      code: 2,
      stderr:
        "The configuration own.json is there already: write over it with --force, or name another with --output.\n",
    });
    expect(await init(...options, "--force")).toMatchObject({ code: 0 });
  });

  it("without a terminal and without --url exits with 2", async () => {
    const { code, stderr } = await init();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^No server is named.*\n$/);
  });

  it("asks at a terminal, and takes what it proposes for an empty answer", async () => {
    const given = ["", "openapi.yaml", "all", "", "kit", "admin", "c1", "", "", "", "report.html"];
    const asked: string[] = [];
    const config = await askForConfig((question) => {
      asked.push(question);
      return Promise.resolve(given.shift() ?? "");
    });
    expect(config).toEqual({
      baseUrl: "http://127.0.0.1:3000",
      spec: "openapi.yaml",
      effects: "own",
      identities: [
        {
          ...{ name: "kit", role: "admin", clientId: "c1", username: "kit" },
          password: { env: "COUNTERSIGN_PASSWORD_KIT" },
        },
      ],
      reports: { html: "report.html" },
    });
    expect(asked.at(0)).toBe("Which server is to be checked [http://127.0.0.1:3000]: ");
    expect(await readFile(join(folder, "countersign.config.json"), "utf8")).not.toContain("hunter");
  });
});
