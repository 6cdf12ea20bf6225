import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expandPath, type OperationId, operations } from "../../../../src/contract/index.ts";
import { type Call, readAnswer, type TestAnswer } from "../../../testing/test-server.ts";

/** `countersign serve` as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  readonly call: <Id extends OperationId>(
    operationId: Id,
    call?: Omit<Call, "as">,
  ) => Promise<TestAnswer<Id>>;
  readonly stop: () => Promise<void>;
}

const command = new URL("../../../../src/cli/countersign.js", import.meta.url).pathname;

/** Starts `countersign serve` on a database, and waits for its ready line. */
export async function startServerProcess(
  databaseUrl: string,
  { cwd, orders }: { readonly cwd: string; readonly orders: number },
): Promise<ServerProcess> {
  const args = [command, "serve", "--port", "0", "--quiet", "--orders", String(orders)];
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  // Ends at the end of the output too, where the process could not start.
  const { value: line } = await lines[Symbol.asyncIterator]().next();
  if (line === undefined) throw new Error("The server ended before it was ready; see its line on stderr.");
  const url = String(line).replace("Countersign is listening on ", "");
  return {
    url,
    process: child,
    call: (operationId, call) => request(url, operationId, call),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

async function request<Id extends OperationId>(
  url: string,
  operationId: Id,
  { path = {}, query = "", headers, body }: Omit<Call, "as"> = {},
): Promise<TestAnswer<Id>> {
  const { method, path: template } = operations[operationId];
  const response = await fetch(`${url}${expandPath(template, path)}${query && `?${query}`}`, {
    method,
    headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return await readAnswer(operationId, response);
}
