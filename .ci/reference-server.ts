import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A reference server in a process of its own. */
export interface ReferenceServer {
  /** Where it listens, without a trailing slash. */
  readonly address: string;
  /**
   * Stops it as Ctrl-C does, together with the shell and npm that may stand between. Answers the exit code of the
   * first of them; null where the signal ended that one.
   */
  stop(): Promise<number | null>;
}

/** Where and how a command is run. */
export interface CommandOptions {
  readonly folder: string;
  /** Added to the environment of this process; default: nothing. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command that serves, such as `countersign serve`, and waits until it listens. */
export async function startReferenceServer(
  [program, ...args]: readonly [string, ...string[]],
  { folder, environment = {} }: CommandOptions,
): Promise<ReferenceServer> {
  const server = spawn(program, args, {
    cwd: folder,
    // A process group of its own, as a terminal makes one: its Ctrl-C reaches everything in it.
    detached: true,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { address: await listeningAddress(server), stop: () => stop(server) };
}

function listeningAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(new Error(`The server ended with exit code ${code} before it listened`)),
    );
    // Reads on after that line, for a server whose output nobody takes would stand still.
    if (!server.stdout) return reject(new Error("The server's stdout is not piped"));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const address = /^Countersign is listening on (\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

async function stop(server: ChildProcess): Promise<number | null> {
  if (server.exitCode === null && server.pid !== undefined) {
    process.kill(-server.pid, "SIGINT");
    // "close" and not "exit": it waits for all who hold the pipe, and so for the server behind its shell.
    await once(server, "close");
  }
  return server.exitCode;
}
