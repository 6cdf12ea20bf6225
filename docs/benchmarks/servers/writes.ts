import { join } from "node:path";
import contract from "../../../src/generated/openapi.json" with { type: "json" };
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";
import { ours } from "./contenders.ts";
import { type SignedIn, signIn } from "./sign-in.ts";
import { type BenchedServer, startServer } from "./start-server.ts";

const drafts = contract.paths["/api/clients/{clientId}/loans/{loanId}/orders"].post.requestBody;
const draft = JSON.stringify(drafts.content["application/json"].examples.complete.value);

interface Writing {
  readonly writesPerSecond: number;
  readonly writesPerCommit: number;
  readonly cpuUs: number;
  readonly medianMs: number;
}

/**
 * Measures critical writes on a SQLite file that is synced at every commit: each client activates its own orders one
 * after another, with If-Match and an Idempotency-Key. Commits are counted in the server's process, by how often
 * SQLite is told to COMMIT, whoever's write it is for.
 */
export async function measureWrites(
  folder: string,
  { rounds }: { readonly rounds: number },
): Promise<string> {
  const database = join(folder, "writes", "sandbox.db");
  await using server = await startServer(ours(database, 20));
  const caller = await signIn(server.url, database, "harbor-operations");
  const orders = await findOrdersUrl(server, caller);
  const measured = await playRounds(
    {
      "1": () => activate(server, caller, orders, { clients: 1, writes: 100 }),
      "64": () => activate(server, caller, orders, { clients: 64, writes: 10 }),
    },
    rounds,
  );
  const rows = Object.entries(measured).map(([clients, writings]) => {
    const middle = (member: keyof Writing) => median(writings.map((each) => each[member]));
    return [
      clients,
      middle("writesPerSecond").toFixed(0),
      middle("writesPerCommit").toFixed(1),
      middle("medianMs").toFixed(1),
      middle("cpuUs").toFixed(0),
    ];
  });
  const head = ["clients", "writes/s", "acknowledged writes a commit", "median ms a write", "CPU us a write"];
  return `### Activations of different orders, synced to disk\n\n${table(head, rows)}`;
}

/** Finds a loan that new orders can be made under. */
async function findOrdersUrl({ url }: BenchedServer, { clientId, headers }: SignedIn): Promise<string> {
  const response = await fetch(`${url}/api/clients/${clientId}/loans?limit=1`, { headers });
  const { items }: { items: { loanId: string }[] } = await response.json();
  return `${url}/api/clients/${clientId}/loans/${items[0]?.loanId}/orders`;
}

async function activate(
  server: BenchedServer,
  { headers }: SignedIn,
  ordersUrl: string,
  { clients, writes: writesOfClient }: { readonly clients: number; readonly writes: number },
): Promise<Writing> {
  const create = async () => {
    const sent = { ...headers, "Content-Type": "application/json" };
    const response = await fetch(ordersUrl, { method: "POST", headers: sent, body: draft });
    const { orderId }: { orderId: string } = await response.json();
    return { orderId, etag: response.headers.get("ETag") ?? "" };
  };
  const durationsMs: number[] = [];
  const work = async (own: readonly Awaited<ReturnType<typeof create>>[]) => {
    for (const { orderId, etag } of own) {
      const sentAtMs = performance.now();
      const sent = { ...headers, "If-Match": etag, "Idempotency-Key": crypto.randomUUID() };
      const response = await fetch(`${ordersUrl}/${orderId}/activate`, { method: "POST", headers: sent });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`An activation is answered ${response.status}: ${text}`);
      durationsMs.push(performance.now() - sentAtMs);
    }
  };
  const everybody = Array.from({ length: clients });
  const ordersOfEach = await Promise.all(
    everybody.map(() => Promise.all(Array.from({ length: writesOfClient }, create))),
  );
  const before = await server.usage();
  const startedAtMs = performance.now();
  await Promise.all(ordersOfEach.map(work));
  const seconds = (performance.now() - startedAtMs) / 1000;
  const after = await server.usage();
  const writes = clients * writesOfClient;
  return {
    writesPerSecond: writes / seconds,
    writesPerCommit: writes / (after.commits - before.commits),
    cpuUs: (after.cpuUs - before.cpuUs) / writes,
    medianMs: median(durationsMs),
  };
}
