import { join } from "node:path";
import { table } from "../table.ts";
import { ours } from "./contenders.ts";
import { load } from "./load.ts";
import { signIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const samples = 20;
const requestsBetween = 5000;

/** Measures how our server's memory grows over 100 000 requests, lists and views in turn. */
export async function measureSoak(folder: string): Promise<string> {
  const database = join(folder, "soak", "sandbox.db");
  await using server = await startServer(ours(database, 200));
  const { clientId, headers } = await signIn(server.url, database, "harbor-operations");
  const list = `/api/clients/${clientId}/orders?limit=20`;
  const { items }: { items: { loanId: string; orderId: string }[] } = await (
    await fetch(server.url + list, { headers })
  ).json();
  const view = `/api/clients/${clientId}/loans/${items[0]?.loanId}/orders/${items[0]?.orderId}`;
  const megabytes: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    await load(server, { path: sample % 2 === 0 ? list : view, headers, requests: requestsBetween });
    megabytes.push((await server.usage()).rssBytes / 1e6);
  }
  const thousands = (sample: number) => `${(sample * requestsBetween) / 1000} 000`;
  const rows = [4, 8, 12, 16, samples].map((sample) => {
    return [thousands(sample), megabytes[sample - 1]?.toFixed(0) ?? ""];
  });
  const slope = slopeOf(megabytes.slice(samples / 2)) * (10_000 / requestsBetween);
  return [
    "### Memory",
    table(["requests", "resident MB"], rows),
    `Over the second half it changes by ${slope.toFixed(2)} MB for every 10 000 requests.`,
  ].join("\n\n");
}

/** The slope of the straight line that fits best through values at 0, 1, 2, and so on. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let above = 0;
  let below = 0;
  for (const [place, value] of values.entries()) {
    above += (place - middle) * (value - mean);
    below += (place - middle) ** 2;
  }
  return above / below;
}
