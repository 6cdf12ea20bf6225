import { setTimeout as sleep } from "node:timers/promises";
import { createSandboxApp, type SandboxApp } from "../../../server/index.ts";
import contract from "../../../src/generated/openapi.json" with { type: "json" };
import { table } from "../table.ts";
import {
  type BenchedClient,
  type ClientOptions,
  documentedAuth,
  openapiFetch,
  ours,
  refreshingAuth,
} from "./contenders.ts";

const reads = 900;
const writes = 100;
const drafts = contract.paths["/api/clients/{clientId}/loans/{loanId}/orders"].post.requestBody;
const draft = drafts.content["application/json"].examples.complete.value;

/**
 * Sends 1 000 calls at the moment when the server takes the access token for expired and the client does not know:
 * 900 reads, and 100 activations of different orders. The server is ours, in memory; every request and every answer
 * is up to 20 ms on the way.
 */
export async function measureStorm(): Promise<string> {
  const contenders: Record<string, (options: ClientOptions) => BenchedClient | Promise<BenchedClient>> = {
    "openapi-fetch, documented auth middleware": (options) => {
      return openapiFetch(options, documentedAuth(options.tokens));
    },
    "openapi-fetch, a refresh for each 401": (options) => {
      return openapiFetch(options, refreshingAuth(options.fetch, options.tokens));
    },
    Countersign: ours,
  };
  const rows: string[][] = [];
  for (const [name, open] of Object.entries(contenders))
    rows.push([name, ...(await storm(open)).map(String)]);
  const head = [
    "calls that fail",
    "refreshes",
    "rotated tokens sent twice",
    "sign-outs",
    "duplicate commits",
  ];
  return `### 1 000 calls at expiry\n\n${table(["client", ...head], rows)}`;
}

async function storm(open: (options: ClientOptions) => BenchedClient | Promise<BenchedClient>) {
  let aheadMs = 0;
  const sandbox = await createSandboxApp({ orders: 20, clock: () => Date.now() + aheadMs });
  const tokens = await sandbox.signIn("harbor-operations");
  const { clientId } = sandbox.identity("harbor-operations");
  if (clientId === null) throw new Error("The identity has no client");
  const headers = { Authorization: `Bearer ${tokens.accessToken}`, "Content-Type": "application/json" };
  const loanId = await firstLoan(sandbox, clientId, headers);
  const orderIds = await Promise.all(
    Array.from({ length: writes }, async () => {
      const path = `/api/clients/${clientId}/loans/${loanId}/orders`;
      const init = { method: "POST", headers, body: JSON.stringify(draft) };
      const { orderId }: { orderId: string } = await (await sandbox.app.request(path, init)).json();
      return orderId;
    }),
  );
  const refreshTokens: string[] = [];
  const fetch = async (request: Request) => {
    if (new URL(request.url).pathname === "/api/auth/refresh") {
      const { refreshToken }: { refreshToken: string } = await request.clone().json();
      refreshTokens.push(refreshToken);
    }
    await sleep(20 * Math.random());
    const answer = await sandbox.fetch(request);
    await sleep(20 * Math.random());
    return answer;
  };
  const client = await open({ fetch, tokens, clientId, loanId });
  aheadMs = (tokens.expiresIn + 1) * 1000;
  const calls = [
    ...Array.from({ length: reads }, () => client.list()),
    ...orderIds.map((orderId) => client.activate(orderId)),
  ];
  const statuses = await Promise.all(calls.map((call) => call.catch(() => 0)));
  const failures = statuses.filter((status) => status !== 200).length;
  const isSignedOut = (await client.list().catch(() => 0)) !== 200;
  const landed = await Promise.all(orderIds.map((orderId) => activations(sandbox, orderId)));
  const duplicates = landed.reduce((sum, times) => sum + Math.max(0, times - 1), 0);
  const sentTwice = refreshTokens.length - new Set(refreshTokens).size;
  return [failures, refreshTokens.length, sentTwice, isSignedOut ? 1 : 0, duplicates];
}

async function firstLoan({ app }: SandboxApp, clientId: string, headers: Record<string, string>) {
  const response = await app.request(`/api/clients/${clientId}/loans?limit=1`, { headers });
  const { items }: { items: { loanId: string }[] } = await response.json();
  return items[0]?.loanId ?? "";
}

async function activations({ store }: SandboxApp, orderId: string): Promise<number> {
  const history = await store.listHistory({ orderId, before: null, limit: 100 });
  return history.filter(({ action }) => action === "activate").length;
}
