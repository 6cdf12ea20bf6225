import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { IdentitiesDocument } from "../sandbox/open-sandbox.ts";

/**
 * Keeps the sandbox's identities in a file that its owner alone can read. It is replaced as a whole, so that
 * nobody ever reads half of it.
 */
export function identitiesFile(file: string): IdentitiesDocument {
  return {
    read: async () => {
      try {
        return await readFile(file, "utf8");
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    write: async (text) => {
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
    },
  };
}
