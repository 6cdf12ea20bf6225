import { median, playRounds } from "../rounds.ts";
import { table } from "../table.ts";
import { allContenders } from "./contenders/all.ts";
import type { BenchedClient } from "./contenders/benched-client.ts";
import { bareOpenapiFetch } from "./contenders/openapi-fetch.ts";

const callsOfRound = 5000;
const headers = { "Content-Type": "application/json", "X-Request-Id": "rq_1", ETag: '"1"' };
const answer = JSON.stringify({ orderId: "or_1", status: "Draft", version: 1, contacts: [], property: null });
const bare = "openapi-fetch, no token";

/**
 * Measures what a call costs in this process, over a `fetch` that answers at once: CPU time, all of which but the
 * constant cost of `Request` and `Response` is the client's.
 *
 * @param folder takes what is generated.
 */
export async function measureCost(folder: string, { rounds }: { readonly rounds: number }): Promise<string> {
  const fetch = async () => new Response(answer, { headers: { ...headers, Date: new Date().toUTCString() } });
  const tokens = { accessToken: "a", refreshToken: "r", expiresIn: 900 };
  const options = { fetch, tokens, clientId: "cl_1", loanId: "ln_1" };
  const clients: Record<string, BenchedClient> = { [bare]: bareOpenapiFetch(options) };
  for (const [name, open] of Object.entries(await allContenders(folder))) clients[name] = await open(options);
  const calls = {
    "GET, a list": (client: BenchedClient) => client.list(),
    "POST, guarded": (client: BenchedClient) => client.create(),
    "POST, critical (p0)": (client: BenchedClient) => client.activate("or_1"),
  };
  const parts: Record<string, string>[] = [];
  for (const call of Object.values(calls)) {
    const contenders = Object.entries(clients).map(([name, client]) => [name, () => cost(client, call)]);
    const costs: Record<string, number[]> = await playRounds(Object.fromEntries(contenders), rounds);
    const middle = (name: string) => median(costs[name] ?? []);
    parts.push(
      Object.fromEntries(
        Object.keys(clients).map((name) => {
          const more = middle(name) - middle(bare);
          return [name, `${middle(name).toFixed(1)}${name === bare ? "" : ` (${signed(more)})`}`];
        }),
      ),
    );
  }
  const rows = Object.keys(clients).map((name) => [name, ...parts.map((part) => part[name] ?? "")]);
  return [
    "### CPU us a call, and how much more than openapi-fetch alone",
    table(["client", ...Object.keys(calls)], rows),
  ].join("\n\n");
}

async function cost(
  client: BenchedClient,
  call: (client: BenchedClient) => Promise<number>,
): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < callsOfRound; count++) await call(client);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsOfRound;
}

function signed(number: number): string {
  return `${number < 0 ? "" : "+"}${number.toFixed(1)}`;
}
