import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Identity } from "../../../sandbox/identities.ts";
import { isReadyDraft, type OrderPath } from "../../../testing/find-order.ts";
import type { TestAnswer } from "../../../testing/test-server.ts";
import { type NewDatabase, newDatabase } from "./new-database.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

/** Server processes on one database, and the people of its sandbox. */
export interface ServerGroup {
  readonly database: NewDatabase;
  /** One of the servers, each in its turn. */
  readonly server: (index: number) => ServerProcess;
  /** Does something many times at once, spread over the servers. */
  readonly spread: <Result>(
    count: number,
    work: (server: ServerProcess, index: number) => Promise<Result>,
  ) => Promise<Result[]>;
  readonly identity: (name: string) => Identity;
  readonly signIn: (name: string, at?: ServerProcess) => Promise<TestAnswer<"signIn">["body"]>;
  /** Finds a draft that lacks nothing for activation, and the header of somebody who may activate it. */
  readonly findDraft: () => Promise<{
    readonly headers: { readonly Authorization: string };
    readonly path: OrderPath;
  }>;
  readonly stop: () => Promise<void>;
}

const name = "harbor-operations";

/** Starts server processes side by side on a new database with a sandbox. */
export async function startServerGroup(
  postgresUrl: string,
  count: number,
  orders: number,
): Promise<ServerGroup> {
  const database = await newDatabase(postgresUrl);
  const folder = mkdtempSync(join(tmpdir(), "countersign-servers-"));
  const starts = Array.from({ length: count }, () =>
    startServerProcess(database.url, { cwd: folder, orders }),
  );
  const servers = await Promise.all(starts);
  const server = (index: number) => {
    const one = servers[index % count];
    if (one === undefined) throw new RangeError("A group has at least one server.");
    return one;
  };
  const identity = (wanted: string) => {
    const text = readFileSync(join(folder, ".countersign", "sandbox.json"), "utf8");
    const { identities }: { identities: Identity[] } = JSON.parse(text);
    const found = identities.find((each) => each.name === wanted);
    if (found === undefined) throw new RangeError(`Nobody in the sandbox is called ${wanted}.`);
    return found;
  };
  const signIn = async (who: string, at = server(0)) => {
    const { username, password } = identity(who);
    return (await at.call("signIn", { body: { username, password } })).body;
  };
  const findDraft = async () => {
    const headers = bearer((await signIn(name)).accessToken);
    const clientId = identity(name).clientId ?? "";
    const query = "limit=100&status=Draft";
    const list = await server(0).call("listOrders", { path: { clientId }, query, headers });
    for (const { loanId, orderId } of list.body.items) {
      const path = { clientId, loanId, orderId };
      const { body } = await server(1).call("getOrder", { path, headers });
      if (isReadyDraft(body)) return { headers, path };
    }
    throw new RangeError("The sandbox has no draft that is ready: seed more orders.");
  };
  return {
    database,
    server,
    spread: (times, work) =>
      Promise.all(Array.from({ length: times }, (_, index) => work(server(index), index))),
    identity,
    signIn,
    findDraft,
    stop: async () => {
      await Promise.all(servers.map((each) => each.stop()));
      rmSync(folder, { recursive: true });
      await database.drop();
    },
  };
}

/** The header that shows an access token. */
export function bearer(accessToken: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${accessToken}` };
}

/** Counts answers by their status. */
export function countStatuses(answers: readonly { readonly status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
