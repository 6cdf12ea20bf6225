import { join } from "node:path";
import { expect, test } from "vitest";
import { banner } from "./banner.ts";
import { fixturePath } from "./fixtures/fixture-contract.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { generate } from "./generate.ts";
import { staleFiles } from "./generated-folder.ts";

const root = join(import.meta.dirname, "../..");

test("two runs give the same bytes", async () => {
  const [one, two] = [await generate(fixturePath), await generate(fixturePath)];
  expect(Object.fromEntries(two)).toEqual(Object.fromEntries(one));
});

test("each file that can hold a comment says on top what made it and how to renew it", async () => {
  const files = await generate(fixturePath);
  expect([...files.keys()]).toEqual([
    "openapi.json",
    "types.ts",
    "operations.ts",
    "validators.js",
    "validators.d.ts",
  ]);
  for (const [name, text] of files)
    expect([name, text.startsWith(banner)]).toEqual([name, name !== "openapi.json"]);
});

test("the document keeps its references to components and our extensions, in the order of the contract", async () => {
  const document = JSON.parse((await generate(fixturePath)).get("openapi.json") ?? "");
  expect(Object.keys(document).slice(0, 5)).toEqual(["openapi", "info", "servers", "security", "x-session"]);
  expect(document.paths["/api/auth/sign-in"].post.responses["200"]).toEqual({
    $ref: "#/components/responses/Tokens",
  });
  expect(document.paths["/api/auth/sign-in"].post["x-replay"]).toBe("guarded");
});

test("a change of the contract changes what is generated", async () => {
  using folder = temporaryFolder({
    "o.yaml":
      'overlay: 1.0.0\ninfo: {title: O, version: "1"}\nactions: [{target: "$.paths[\'/api/auth/session\'].get", update: {x-replay: guarded}}]',
  });
  const before = await generate(fixturePath);
  const after = await generate(fixturePath, { overlays: [folder.file("o.yaml")] });
  const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  expect(changed).toEqual(["openapi.json", "operations.ts"]);
});

test("the committed generated code matches the contract (if not: npm run generate)", async () => {
  const files = await generate(join(root, "openapi/openapi.yaml"));
  expect(await staleFiles(join(root, "src/generated"), files)).toEqual([]);
});
