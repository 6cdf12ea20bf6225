import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReferenceServer, startReferenceServer } from "./reference-server.ts";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** A folder like the repository's own to whoever follows the docs in it, with a reference server of its own. */
export interface Sandbox {
  readonly folder: string;
  readonly server: ReferenceServer;
  /** Writes a file into the folder and answers its path. */
  write(name: string, text: string): string;
  remove(): Promise<void>;
}

/**
 * Makes a sandbox below the repository, where `countersign` is its source, as a package and as a command, and
 * where the server's identities do not get in the way of those of `npm start`.
 */
export async function createSandbox(): Promise<Sandbox> {
  mkdirSync(join(repository, ".countersign"), { recursive: true });
  const folder = mkdtempSync(join(repository, ".countersign", "test-"));
  symlinkSync(join(repository, "conformance"), join(folder, "conformance"));
  const server = await startReferenceServer(
    ["node", join(repository, "src/cli/countersign.js"), "serve", "--memory", "--port", "0", "--quiet"],
    { folder },
  );
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
