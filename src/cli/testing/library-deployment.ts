import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { otherReader, reader } from "../../../conformance/engine/fixtures/library-server.ts";

const bin = fileURLToPath(new URL("../countersign.js", import.meta.url));

/** Holds a server that listens. */
export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export async function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Listening> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
    resolve(`http://127.0.0.1:${port}`),
  );
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url: await promise, close };
}

/** Writes the identities file of a deployment of the library. */
export function identitiesFor(baseUrl: string): string {
  const identities = [reader, otherReader].map(({ name, role, clientIds, credentials }) => ({
    ...{ name, role, clientId: clientIds[0], ...credentials },
  }));
  return JSON.stringify({ baseUrl, identities });
}

/** Describes how a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in a folder, without blocking the servers of this process. */
export function runCountersign(cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...args], { cwd }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
