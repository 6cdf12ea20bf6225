import { setTimeout as sleep } from "node:timers/promises";
import { table } from "../table.ts";
import { allContenders } from "./contenders/all.ts";
import type { Contender } from "./contenders/benched-client.ts";
import { measureLateRefusals } from "./late-refusals.ts";
import { openStage } from "./stage.ts";

const reads = 900;
const writes = 100;

/**
 * Sends 1 000 calls at the moment when the server takes the access token for expired and the client does not know:
 * 900 reads, and 100 activations of different orders. The server is ours, in memory; every request and every answer
 * is up to 20 ms on the way, and the server takes as many at once as there are.
 *
 * @param folder takes what is generated.
 */
export async function measureStorm(folder: string): Promise<string> {
  const contenders = allContenders(folder);
  const rows: string[][] = [];
  for (const [name, open] of Object.entries(contenders)) {
    rows.push([name, ...(await storm(open)).map(String)]);
  }
  const head = [
    "calls that fail",
    "refreshes",
    "rotated tokens sent twice",
    "sign-outs",
    "duplicate commits",
  ];
  return [
    `### 1 000 calls at expiry\n\n${table(["client", ...head], rows)}`,
    await measureLateRefusals(contenders),
  ].join("\n\n");
}

async function storm(open: Contender): Promise<number[]> {
  const stage = await openStage({ orders: writes, atOnce: reads + writes });
  const refreshTokens: string[] = [];
  const fetch = async (request: Request) => {
    if (new URL(request.url).pathname === "/api/auth/refresh") {
      const { refreshToken }: { refreshToken: string } = await request.clone().json();
      refreshTokens.push(refreshToken);
    }
    await sleep(20 * Math.random());
    const answer = await stage.sandbox.fetch(request);
    await sleep(20 * Math.random());
    return answer;
  };
  const client = await open({ ...stage, fetch });
  stage.expire();
  const sent = [
    ...Array.from({ length: reads }, () => client.list()),
    ...stage.orderIds.map((orderId) => client.activate(orderId)),
  ];
  const statuses = await Promise.all(sent.map((call) => call.catch(() => 0)));
  const failures = statuses.filter((status) => status !== 200).length;
  const isSignedOut = (await client.list().catch(() => 0)) !== 200;
  const landed = await Promise.all(stage.orderIds.map((orderId) => stage.countActivations(orderId)));
  const duplicates = landed.reduce((sum, times) => sum + Math.max(0, times - 1), 0);
  const sentTwice = refreshTokens.length - new Set(refreshTokens).size;
  return [failures, refreshTokens.length, sentTwice, isSignedOut ? 1 : 0, duplicates];
}
