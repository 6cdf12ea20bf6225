import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSecret } from "./secret.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-secret-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a secret", () => {
  it("comes from the environment variable that is named", async () => {
    const [name = "", value] = Object.entries(process.env).find(([, one]) => one) ?? [];
    expect(await readSecret({ env: name }, "It")).toBe(value);
  });

  it("that is not in the environment is asked for by name", async () => {
    await expect(readSecret({ env: "NOBODY_SETS_THIS" }, "The password of kit")).rejects.toThrow(
      "The password of kit is not in the environment: set NOBODY_SETS_THIS.",
    );
  });

  it("comes from a file of its owner, without the newline at its end", async () => {
    const file = join(folder, "own");
    await writeFile(file, "correct horse\n", { mode: 0o600 });
    expect(await readSecret({ file }, "It")).toBe("correct horse");
  });

  it.skipIf(process.platform === "win32")("in a file that others may read is refused", async () => {
    const file = join(folder, "open");
    await writeFile(file, "x");
    await chmod(file, 0o644);
    await expect(readSecret({ file }, "It")).rejects.toThrow(
      `It stands in ${file}, which others may read: keep it for its owner, with \`chmod 600 ${file}\`.`,
    );
  });

  it("in a file that is missing or empty is told of", async () => {
    const file = join(folder, "none");
    await expect(readSecret({ file }, "It")).rejects.toThrow(
      `It cannot be read from ${file}: check the path.`,
    );
    await writeFile(file, "", { mode: 0o600 });
    await expect(readSecret({ file }, "It")).rejects.toThrow(
      `It is not in ${file}, which is empty: write it there.`,
    );
  });
});
