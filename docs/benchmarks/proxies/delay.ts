import { Agent, request } from "node:http";
import { median } from "../rounds.ts";

/** So many requests are timed, one after another. */
const requests = 400;

/**
 * Measures how long one request takes over one connection that is kept open, nobody else asking: the median, in
 * microseconds.
 *
 * @throws Error where an answer is no success
 */
export async function measureDelayUs(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const timesUs: number[] = [];
  for (let sent = 0; sent < requests; sent++) {
    const startMs = performance.now();
    await askOnce(url, { agent, headers });
    timesUs.push((performance.now() - startMs) * 1000);
  }
  agent.destroy();
  return median(timesUs.slice(requests / 4));
}

function askOnce(
  url: string,
  options: { readonly agent: Agent; readonly headers: Readonly<Record<string, string>> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
      answer.resume();
      answer.once("end", resolve);
      answer.once("error", reject);
    });
    outgoing.once("error", reject);
    outgoing.end();
  });
}
