import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "./read-config.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-config-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(config: unknown) {
  const path = join(folder, "countersign.config.json");
  await writeFile(path, JSON.stringify(config));
  return readConfig(path).catch((error: Error) => error.message.replaceAll(folder, "."));
}

const advice = "; `countersign init` writes one that is right.";

describe("a configuration", () => {
  it("says what a check is run with, its paths seen from where it lies", async () => {
    const identity = { name: "admin", username: "kit", password: { env: "PASSWORD_OF_KIT" } };
    expect(
      await read({
        $schema: "x.json",
        baseUrl: "https://api.example",
        spec: "openapi.yaml",
        overlay: ["session.yaml", "https://api.example/more.yaml"],
        reports: { html: "out/report.html" },
        budget: { requests: 500, seconds: 0.5 },
        identities: [identity],
      }),
    ).toEqual({
      $schema: "x.json",
      baseUrl: "https://api.example",
      spec: join(folder, "openapi.yaml"),
      overlay: [join(folder, "session.yaml"), "https://api.example/more.yaml"],
      reports: { html: join(folder, "out/report.html") },
      budget: { requests: 500, seconds: 0.5 },
      identities: [identity],
    });
  });

  it("is empty where none is named and none lies here", async () => {
    expect(await readConfig(undefined)).toEqual({});
  });

  const bad: readonly { title: string; config: unknown; says: string }[] = [
    {
      title: "a password",
      config: { identities: [{ name: "a", username: "a", password: "hunter2" }] },
      says: 'holds a secret at /identities/0/password, which must not stand in it: write {"env": "NAME"} or {"file": "PATH"} there',
    },
    {
      title: "a token",
      config: { identities: [{ name: "a", token: "hunter2" }] },
      says: 'holds a secret at /identities/0/token, which must not stand in it: write {"env": "NAME"} or {"file": "PATH"} there',
    },
    {
      title: "an API key",
      config: { identities: [{ name: "a", apiKey: "hunter2" }] },
      says: 'holds a secret at /identities/0/apiKey, which must not stand in it: write {"env": "NAME"} or {"file": "PATH"} there',
    },
    {
      title: "an API key of several",
      config: { identities: [{ name: "a", apiKeys: { app: { env: "APP" }, key: "hunter2" } }] },
      says: 'holds a secret at /identities/0/apiKeys/key, which must not stand in it: write {"env": "NAME"} or {"file": "PATH"} there',
    },
    {
      title: "a password beside a token",
      config: {
        identities: [{ name: "a", username: "a", password: { env: "A" }, token: { env: "B" } }],
      },
      says: "is wrong at /identities/0: give it a password or a token, not both",
    },
    {
      title: "an unknown member",
      config: { bassUrl: "http://a" },
      says: 'has an unknown member "bassUrl"',
    },
    {
      title: "an unknown level of effects",
      config: { effects: "all" },
      says: "is wrong at /effects: it must be one of read, own, destructive",
    },
    {
      title: "an identity without credentials",
      config: { identities: [{ name: "a" }] },
      says: "is wrong at /identities/0: give it a username and a password, a token, or an API key",
    },
    {
      title: "an unknown kind of report",
      config: { reports: { pdf: "a.pdf" } },
      says: "is wrong at /reports: it must be one of junit, html, json, sarif, markdown, github, har",
    },
    { title: "no object", config: [], says: "is wrong: it must be object" },
  ];
  it.for(bad)("with $title is refused in one sentence", async ({ config, says }) => {
    expect(await read(config)).toBe(`The configuration ./countersign.config.json ${says}${advice}`);
  });
});
