import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReferenceServer, startReferenceServer } from "../reference-server.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(repository, "src/cli/countersign.js");

/** A folder in which a reader follows the docs: below the repository, with a reference server's files in it. */
export interface Sandbox {
  readonly folder: string;
  readonly server: ReferenceServer;
  /** Writes a file into the folder and answers its path. */
  write(name: string, text: string): string;
  remove(): Promise<void>;
}

/** Makes a sandbox inside the repository, where its own name can be imported and `npx countersign` is the source's. */
export async function createSandbox(): Promise<Sandbox> {
  mkdirSync(join(repository, ".countersign"), { recursive: true });
  const folder = mkdtempSync(join(repository, ".countersign", "snippets-"));
  const server = await startReferenceServer([process.execPath, bin, "serve", "--memory", "--port", "0"], {
    folder,
  });
  return {
    folder,
    server,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
