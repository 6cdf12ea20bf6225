import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../../src/cli/port.ts";
import type { Usage } from "./control.ts";

const control = new URL("./control.ts", import.meta.url).href;

/** A server in a process of its own. */
export interface BenchedServer extends AsyncDisposable {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly startedInMs: number;
  readonly usage: () => Promise<Usage>;
}

/** How a server is run. */
export interface ServerCommand {
  /** The program, as a path from this repository's root. */
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  /** Options of Node itself, such as `--cpu-prof`; default: none. */
  readonly nodeOptions?: readonly string[];
  /** What is asked to learn that it answers; default `/`. */
  readonly probe?: string;
}

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Starts a server and waits for its first answer, whatever its status. */
export async function startServer(command: ServerCommand): Promise<BenchedServer> {
  const port = await freePort("127.0.0.1", 0);
  const url = `http://127.0.0.1:${port}`;
  const { program, args, nodeOptions = [], probe = "/" } = command;
  const startedAtMs = performance.now();
  const server = spawn(process.execPath, [...nodeOptions, "--import", control, program, ...args(port)], {
    cwd: repository,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await firstAnswer(url + probe, server);
  return {
    url,
    startedInMs: performance.now() - startedAtMs,
    usage: async () => {
      server.send("usage");
      const [usage]: Usage[] = await once(server, "message");
      if (usage === undefined) throw new Error(`${program} does not tell what it uses`);
      return usage;
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(server, "exit");
      server.kill();
      await ended;
    },
  };
}

async function firstAnswer(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch {
      await sleep(2);
    }
  }
  throw new Error(`The server at ${url} ended with exit code ${server.exitCode} before it answered`);
}
