import { table } from "../table.ts";
import type { Contender } from "./contenders/benched-client.ts";
import { openStage } from "./stage.ts";

const activations = 50;
const creations = 50;

/**
 * Sends 100 writes, one after another, each of which the server does and then answers 401, as a gateway does whose
 * token check runs late: 50 new orders, and 50 activations. A write that is simply sent again makes an order twice; an
 * activation that is sent again is refused by its entity tag, and so is reported as failed though it was done.
 */
export async function measureLateRefusals(contenders: Readonly<Record<string, Contender>>): Promise<string> {
  const rows: string[][] = [];
  for (const [name, open] of Object.entries(contenders)) {
    rows.push([name, ...(await refuseLate(open)).map(String)]);
  }
  const head = ["orders made twice", "orders reported as failed", "activations reported as failed"];
  return `### 100 writes that are done and answered 401\n\n${table(["client", ...head], rows)}`;
}

async function refuseLate(open: Contender): Promise<number[]> {
  const stage = await openStage({ orders: activations, atOnce: activations });
  const seen = new Set<string>();
  let writes = 0;
  const fetch = async (request: Request) => {
    const isWrite = request.method === "POST" && !request.url.includes("/api/auth/");
    const answer = await stage.sandbox.fetch(request);
    const write = `${writes} ${request.url}`;
    if (!isWrite || seen.has(write)) return answer;
    seen.add(write);
    return new Response(JSON.stringify({ error: "invalid_token" }), {
      status: 401,
      headers: { "Content-Type": "application/json", "WWW-Authenticate": 'Bearer error="invalid_token"' },
    });
  };
  const before = await stage.countOrders();
  const client = await open({ ...stage, fetch });

  async function failuresOf(calls: readonly (() => Promise<number>)[]): Promise<number> {
    let failures = 0;
    for (const call of calls) {
      writes += 1;
      const status = await call().catch(() => undefined);
      if (status === undefined || status >= 400) failures += 1;
    }
    return failures;
  }

  const failedCreations = await failuresOf(Array.from({ length: creations }, () => () => client.create()));
  const failedActivations = await failuresOf(stage.orderIds.map((id) => () => client.activate(id)));
  const twice = (await stage.countOrders()) - before - creations;
  return [twice, failedCreations, failedActivations];
}
