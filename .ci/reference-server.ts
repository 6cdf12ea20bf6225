import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A reference server in a process of its own. */
export interface ReferenceServer {
  /** Where it listens, without a trailing slash. */
  readonly address: string;
  /** Asks it to stop, and answers its exit code. */
  stop(): Promise<number | null>;
}

/** Runs a command that serves, such as `countersign serve`, in `folder`, and waits until it listens. */
export async function startReferenceServer(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
): Promise<ReferenceServer> {
  const server = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  return { address: await listeningAddress(server), stop: () => stop(server) };
}

async function listeningAddress(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error("The server's stdout is not piped");
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const address = /^Countersign is listening on (\S+)$/.exec(line)?.[1];
    if (address) {
      server.stdout.resume();
      return address;
    }
  }
  throw new Error("The server ended before it listened");
}

async function stop(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  return server.exitCode;
}
