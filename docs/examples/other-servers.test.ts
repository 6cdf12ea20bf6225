import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/cli/config/read-config.ts";
import { readContract } from "../../src/cli/read-contract.ts";

const folder = join(import.meta.dirname, "other-servers");
const servers = readdirSync(folder).filter((name) =>
  existsSync(join(folder, name, "countersign.config.json")),
);

let stub: string;
let here: string;
beforeAll(async () => {
  here = await mkdtemp(join(tmpdir(), "countersign-others-"));
  stub = join(here, "contract.json");
  const components = { securitySchemes: { Auth: { type: "apiKey", in: "header", name: "Authorization" } } };
  const info = { title: "Somebody else's", version: "1" };
  await writeFile(stub, JSON.stringify({ openapi: "3.0.1", info, paths: {}, components }));
});
afterAll(() => rm(here, { recursive: true }));

describe("the configuration for a server that others wrote", () => {
  it.for(servers)("of %s says how a session begins, and holds no secret", async (name) => {
    const { overlay = [], identities = [] } = await readConfig(join(folder, name, "countersign.config.json"));
    const document = await readContract(stub, overlay);
    expect(document).toMatchObject({ "x-session": { signIn: { operation: expect.any(String) } } });
    expect(identities.map(({ password }) => typeof password?.env)).toEqual(["string"]);
  });
});
