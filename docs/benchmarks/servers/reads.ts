import { join } from "node:path";
import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";
import { bare, handWritten, ours, prism, scalar } from "./contenders.ts";
import { type Load, load } from "./load.ts";
import { recordAnswer } from "./record-answer.ts";
import { signIn } from "./sign-in.ts";
import { type BenchedServer, startServer } from "./start-server.ts";

type Loads = Record<string, Load[]>;

/**
 * Measures an authenticated list of 20 orders and an authenticated view of one, of our server and of those beside
 * it, each in a process of its own. All answer the same bytes, but for request ids and cursors. Every round starts
 * them anew: how a process lies in memory makes a tenth of a difference as long as it lives.
 */
export async function measureReads(
  folder: string,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<string> {
  const measured: Record<string, Loads> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [title, loads] of Object.entries(await measureOnce(folder, seconds))) {
      const known = measured[title] ?? {};
      for (const [name, load] of Object.entries(loads)) known[name] = [...(known[name] ?? []), ...load];
      measured[title] = known;
    }
  }
  return Object.entries(measured)
    .map(([title, loads]) => describe(title, loads))
    .join("\n\n");
}

/** Starts each server, and asks each for both: to warm up, then to be measured. */
async function measureOnce(folder: string, seconds: number): Promise<Record<string, Loads>> {
  const database = join(folder, "reads", "sandbox.db");
  await using our = await startServer(ours(database, 200));
  const { clientId, headers } = await signIn(our.url, database, "harbor-operations");
  const orders = `/api/clients/${clientId}/orders`;
  const list = `${orders}?limit=20`;
  const listed = await recordAnswer(our.url + list, headers);
  const page: { items: { orderId: string; loanId: string }[] } = JSON.parse(listed.text);
  const [first] = page.items;
  if (first === undefined || page.items.length !== 20)
    throw new Error("The sandbox has no 20 orders to list");
  const view = `/api/clients/${clientId}/loans/${first.loanId}/orders/${first.orderId}`;
  const viewed = await recordAnswer(our.url + view, headers);
  await using bareHono = await startServer(bare(folder, { [orders]: listed, [view]: viewed }));
  await using byHand = await startServer(handWritten(database));
  const examples = { listOrders: page, getOrder: JSON.parse(viewed.text) };
  await using prismServer = await startServer(prism(folder, examples));
  await using scalarServer = await startServer(scalar(folder, examples));
  const ask = (path: string) => {
    const measure = (server: BenchedServer) => () => load(server, { path, headers, seconds });
    const contenders = {
      "bare Hono": measure(bareHono),
      "hand-written Hono handler": measure(byHand),
      Countersign: measure(our),
      "Prism, quiet": measure(prismServer),
      "@scalar/mock-server": measure(scalarServer),
    };
    return playRounds(contenders, 1);
  };
  return {
    [`List of 20 orders, some ${kilobytes(listed.text)} kB`]: await ask(list),
    [`View of one order, some ${kilobytes(viewed.text)} kB`]: await ask(view),
  };
}

function kilobytes(text: string): number {
  return Math.round(text.length / 1000);
}

function describe(title: string, loads: Loads): string {
  const rate = (name: string) => median((loads[name] ?? []).map((each) => each.requestsPerSecond));
  const cpuUs = (name: string) => median((loads[name] ?? []).map((each) => each.cpuUs));
  const rows = Object.keys(loads).map((name) => {
    const ofBare = (rate(name) / rate("bare Hono")).toFixed(2);
    return [name, rate(name).toFixed(0), ofBare, cpuUs(name).toFixed(0)];
  });
  const compared = (name: string) => {
    const byRate = (rate("Countersign") / rate(name)).toFixed(2);
    return `${byRate} by requests and ${(cpuUs(name) / cpuUs("Countersign")).toFixed(2)} by CPU`;
  };
  return [
    `### ${title}`,
    table(["server", "requests/s", "of bare Hono", "CPU us a request"], rows),
    `Countersign beside the hand-written handler: ${compared("hand-written Hono handler")}; beside Prism: ` +
      `${compared("Prism, quiet")}; beside @scalar/mock-server: ${compared("@scalar/mock-server")}.`,
  ].join("\n\n");
}
