/**
 * Makes calls by one client, in a process of its own, over a `fetch` that answers at once. Each message names a call;
 * it is made so often, and answered with the CPU time of one in microseconds.
 *
 * `fork("call-costs.ts", [<client>, <folder>])`
 */
import { allContenders } from "./contenders/all.ts";
import type { BenchedClient } from "./contenders/benched-client.ts";
import { bareOpenapiFetch } from "./contenders/openapi-fetch.ts";
import { bare, type CallName } from "./cost.ts";

const callsOfRound = 5000;
const [, , name = bare, folder = ""] = process.argv;
const headers = { "Content-Type": "application/json", "X-Request-Id": "rq_1", ETag: '"1"' };
const answer = JSON.stringify({ orderId: "or_1", status: "Draft", version: 1, contacts: [], property: null });

const open = name === bare ? bareOpenapiFetch : allContenders(folder)[name];
if (open === undefined) throw new RangeError(`No client ${name}`);
const client = await open({
  fetch: async () => new Response(answer, { headers: { ...headers, Date: new Date().toUTCString() } }),
  tokens: { accessToken: "a", refreshToken: "r", expiresIn: 900 },
  clientId: "cl_1",
  loanId: "ln_1",
});
const calls: Record<CallName, (client: BenchedClient) => Promise<number>> = {
  "GET, a list": ({ list }) => list(),
  "POST, guarded": ({ create }) => create(),
  "POST, critical (p0)": ({ activate }) => activate("or_1"),
};

process.on("message", async (call: CallName) => {
  const before = process.cpuUsage();
  for (let count = 0; count < callsOfRound; count++) await calls[call](client);
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / callsOfRound);
});
process.send?.("ready");
