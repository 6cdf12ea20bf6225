import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "./read-contract.ts";

const library = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);
const overlay = `overlay: 1.0.0
info: {title: What the library leaves unsaid, version: "1"}
actions:
  - target: $
    update: {x-idempotency: {header: X-Once, ttlSeconds: 60}}
`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-overlay-"));
  file = join(folder, "overlay.yaml");
  await writeFile(file, overlay);
});
afterAll(() => rm(folder, { recursive: true }));

describe("the contract of a command", () => {
  const added = { "x-idempotency": { header: "X-Once", ttlSeconds: 60 } };

  it("says what an overlay adds to a document that somebody else wrote", async () => {
    const document = await readContract(library, [file]);
    expect(document.info.title).toBe("Lending library");
    expect(document).toMatchObject(added);
  });

  it("says what an overlay adds to this package's own", async () => {
    expect(await readContract(undefined, [file])).toMatchObject(added);
  });

  it("is refused in one sentence where its overlay is none", async () => {
    await expect(readContract(library, [library])).rejects.toThrow(
      /is not an OpenAPI Overlay: it must begin with/,
    );
  });
});
