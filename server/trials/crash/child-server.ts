import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

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

/** Starts `countersign serve` on a database file. */
export function startChild(options: {
  readonly db: string;
  readonly seed: number;
  readonly orders: number;
}): ChildServer {
  const { db, seed, orders } = options;
  const where = ["--db", db, "--port", "0", "--quiet"];
  const child = spawn(
    process.execPath,
    [command, "serve", ...where, "--seed", String(seed), "--orders", String(orders)],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DATABASE_URL: "" } },
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
