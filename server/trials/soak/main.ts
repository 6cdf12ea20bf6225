/**
 * Asks a reference server for a mixture of things, round after round, and prints after each round what is left of it
 * in memory, as one line of JSON. Run with `--expose-gc`; the folder of the database is the argument.
 */
import { join } from "node:path";
import { serve } from "../../main.ts";

const rounds = 7;
const requestsOfARound = 800;
const atOnce = 8;

const [folder = "."] = process.argv.slice(2);
const server = await serve({ port: 0, db: join(folder, "sandbox.db"), orders: 20 });
const { username, password } = server.identities.find(({ name }) => name === "harbor-admin") ?? {};

const send = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
  const response = await fetch(server.url + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return await response.text();
};
const session = JSON.parse(await send("POST", "/api/auth/sign-in", {}, { username, password }));
const bearer = { Authorization: `Bearer ${session.accessToken}` };
const client = `/api/clients/${session.user.clientId}`;
const [order] = JSON.parse(await send("GET", `${client}/orders`, bearer)).items;
const path = `${client}/loans/${order.loanId}/orders/${order.orderId}`;

/** What is asked in turn: answers, refusals of every layer, and writes under keys of their own. */
const kinds = [
  () => send("GET", `${client}/orders?limit=20`, bearer),
  () => send("GET", path, bearer),
  () => send("GET", `${path}/history`, bearer),
  (number: number) => send("GET", path, { Authorization: `Bearer unknown-${number}` }),
  (number: number) => send("GET", `${client}/loans/ln_${number}`, bearer),
  (number: number) => send("GET", `/nowhere/${number}`, bearer),
  (number: number) => send("POST", "/api/auth/refresh", {}, { refreshToken: `unknown-${number}` }),
  (number: number) => {
    const headers = { ...bearer, "Idempotency-Key": `key-${number}`, "X-Request-Id": `request-${number}` };
    return send("POST", `${client}/loans/${order.loanId}/orders`, headers, {});
  },
];

let number = 0;
for (let round = 0; round < rounds; round++) {
  const end = number + requestsOfARound;
  const ask = async () => {
    while (number < end) {
      number += 1;
      await kinds[number % kinds.length]?.(number);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  // Twice: what a finalizer lets go of is collected the second time.
  for (let time = 0; time < 2; time++) {
    globalThis.gc?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed } = process.memoryUsage();
  console.log(
    JSON.stringify({ requests: number, heapUsed, resources: process.getActiveResourcesInfo().length }),
  );
}
await server.close(0);
