import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { identitiesOf } from "./config-identities.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-identities-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("an identity has its keys beside its password, by the names of their schemes, each from a file of its own", async () => {
  const place = async (name: string) => {
    const file = join(folder, name);
    await writeFile(file, `secret-of-${name}\n`, { mode: 0o600 });
    return { file };
  };
  const [password, apiKey, app] = [await place("password"), await place("key"), await place("app")];
  const identities = [
    { name: "keeper", clientId: "c1", username: "kit", password, apiKeys: { app } },
    { name: "robot", token: apiKey, apiKey },
    { name: "partner", apiKey },
  ];
  expect(await identitiesOf({ identities })).toEqual([
    {
      name: "keeper",
      clientIds: ["c1"],
      credentials: { username: "kit", password: "secret-of-password", apiKeys: { app: "secret-of-app" } },
    },
    { name: "robot", clientIds: [], credentials: { token: "secret-of-key", apiKey: "secret-of-key" } },
    { name: "partner", clientIds: [], credentials: { apiKey: "secret-of-key" } },
  ]);
});

it("a key that is not where the configuration says is named by its scheme", async () => {
  const apiKeys = { app: { env: "COUNTERSIGN_KEY_THAT_NOBODY_SET" } };
  await expect(identitiesOf({ identities: [{ name: "keeper", apiKeys }] })).rejects.toThrow(
    "The API key app of keeper is not in the environment: set COUNTERSIGN_KEY_THAT_NOBODY_SET",
  );
});
