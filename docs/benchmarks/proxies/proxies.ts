import { join } from "node:path";
import { median, playRounds } from "../rounds.ts";
import { bare, ours as ourServer, prismProxy } from "../servers/contenders.ts";
import { load } from "../servers/load.ts";
import { type RecordedAnswer, recordAnswer } from "../servers/record-answer.ts";
import { signIn } from "../servers/sign-in.ts";
import { type BenchedServer, startServer } from "../servers/start-server.ts";
import { table } from "../table.ts";
import { contract, ours, redocly } from "./contenders.ts";
import { measureDelayUs } from "./delay.ts";

/** What passing a request on costs. */
interface Passage {
  readonly requestsPerSecond: number;
  readonly cpuUs: number;
  readonly delayUs: number;
  readonly residentMb: number;
}

/** What is asked for, and by whom. */
interface Question {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Measures proxies that look at what passes, in front of a server that answers one order at once: requests a second
 * over 16 connections, and what one request alone takes longer than without a proxy.
 */
export async function measureProxies(
  folder: string,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<string> {
  const { question, answer } = await recordView(join(folder, "proxies", "sandbox.db"));
  const { path } = question;
  await using server = await startServer(bare(folder, { [path]: answer }));
  const through = async (proxy: BenchedServer): Promise<Passage> => {
    const delayUs = await measureDelayUs(proxy.url + path, question.headers);
    const { requestsPerSecond, cpuUs } = await load(proxy, { ...question, seconds });
    const { rssBytes } = await proxy.usage();
    return { requestsPerSecond, cpuUs, delayUs, residentMb: rssBytes / 1_000_000 };
  };
  // Each begins anew every round, since some keep all that has passed.
  const anew = (command: Parameters<typeof startServer>[0]) => async () => {
    await using proxy = await startServer(command);
    return await through(proxy);
  };
  const har = join(folder, "redocly.har");
  const passages = await playRounds(
    {
      "no proxy": () => through(server),
      Countersign: anew(ours(server.url)),
      "Redocly, recording": anew(redocly(server.url, har, false)),
      "Redocly, judging": anew(redocly(server.url, har, true)),
      "Prism, judging": anew(prismProxy(contract, server.url)),
    },
    rounds,
  );
  return describe(passages);
}

async function recordView(database: string): Promise<{
  readonly question: Question;
  readonly answer: RecordedAnswer;
}> {
  await using our = await startServer(ourServer(database, 20));
  const { clientId, headers } = await signIn(our.url, database, "harbor-operations");
  const orders = await recordAnswer(`${our.url}/api/clients/${clientId}/orders?limit=1`, headers);
  const page: { items: { orderId: string; loanId: string }[] } = JSON.parse(orders.text);
  const [first] = page.items;
  if (first === undefined) throw new Error("The sandbox has no order");
  const path = `/api/clients/${clientId}/loans/${first.loanId}/orders/${first.orderId}`;
  return { question: { path, headers }, answer: await recordAnswer(our.url + path, headers) };
}

function describe(passages: Readonly<Record<string, readonly Passage[]>>): string {
  const middle = (name: string, what: keyof Passage) =>
    median((passages[name] ?? []).map((passage) => passage[what]));
  const added = (name: string) => middle(name, "delayUs") - middle("no proxy", "delayUs");
  const rows = Object.keys(passages).map((name) => [
    name,
    middle(name, "requestsPerSecond").toFixed(0),
    middle(name, "cpuUs").toFixed(0),
    added(name).toFixed(0),
    middle(name, "residentMb").toFixed(0),
  ]);
  const compared = (name: string) => {
    const byRate = middle("Countersign", "requestsPerSecond") / middle(name, "requestsPerSecond");
    return `${byRate.toFixed(1)} times as many requests, ${(added(name) / added("Countersign")).toFixed(1)} times its delay`;
  };
  return [
    "### Proxies that judge, in front of bare Hono: view of one order",
    table(["proxy", "requests/s", "CPU us a request", "added us for one alone", "resident MB"], rows),
    `Countersign beside Redocly that judges: ${compared("Redocly, judging")}; beside Prism: ${compared("Prism, judging")}.`,
  ].join("\n\n");
}
