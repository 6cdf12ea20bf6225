import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Database } from "./database.ts";

const command = fileURLToPath(new URL("../../../src/cli/countersign.js", import.meta.url));

/** A reference server in a process of its own, that may be killed. */
export interface ChildServer {
  /** Its address once it listens; rejects where it ends before. */
  readonly url: Promise<string>;
  /** What it wrote to stderr so far: nothing, since it is quiet. */
  readonly complaints: () => string;
  /** Ends it as a power cut would end it: no handler runs, and nothing is flushed. */
  readonly kill: () => Promise<void>;
}

/** Starts `countersign serve` on a database; what stands beside that, it finds in the folder. */
export function startChild(options: {
  readonly database: Pick<Database, "options" | "databaseUrl">;
  readonly folder: string;
  readonly seed: number;
  readonly orders: number;
}): ChildServer {
  const { database, folder, seed, orders } = options;
  const where = [...database.options, "--port", "0", "--quiet"];
  const child = spawn(
    process.execPath,
    [command, "serve", ...where, "--seed", String(seed), "--orders", String(orders)],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DATABASE_URL: database.databaseUrl },
    },
  );
  const ended = once(child, "exit");
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const url = addressOf(child);
  // Whoever kills it while it starts does not wait for its address.
  url.catch(() => {});
  return {
    url,
    complaints: () => complaints,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    if (child.stdout === null) return reject(new Error("The server's stdout is not piped."));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const address = /^Countersign is listening on (\S+)$/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}
