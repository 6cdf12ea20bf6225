import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { IdentitiesDocument } from "../sandbox/open-sandbox.ts";
import { UnwritableIdentitiesError } from "./errors/unwritable-identities-error.ts";

/**
 * Keeps the sandbox's identities in a file that its owner alone can read. It is replaced as a whole, so that
 * nobody ever reads half of it.
 *
 * Its `write` throws an UnwritableIdentitiesError.
 */
export function identitiesFile(file: string): IdentitiesDocument {
  return {
    read: async () => {
      try {
        return await readFile(file, "utf8");
      } catch {
        // What cannot be read is as good as lost; whether it can be replaced is seen when it is written.
        return null;
      }
    },
    write: async (text) => {
      try {
        await replaceFile(file, text);
      } catch (cause) {
        throw new UnwritableIdentitiesError(file, { cause });
      }
    },
  };
}

async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new-${process.pid}`;
  await rm(draft, { force: true });
  const handle = await open(draft, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
