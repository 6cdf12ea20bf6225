import autocannon from "autocannon";
import type { BenchedServer } from "./start-server.ts";

/** What came of asking a server the same thing for a while. */
export interface Load {
  readonly requestsPerSecond: number;
  /** What the server's own process used for one request, in microseconds. */
  readonly cpuUs: number;
}

/** How a server is asked. */
export interface LoadOptions {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Give either a time, or a number of requests. */
  readonly seconds?: number;
  readonly requests?: number;
}

/** Our server ends a connection after so many requests, and autocannon goes on regardless unless it is told. */
const requestsOfConnection = 1000;

/**
 * Asks a server for one path over 16 connections that are kept alive.
 *
 * @throws Error where not every answer is a success: what refuses is quick, and proves nothing.
 */
export async function load(
  server: BenchedServer,
  { path, headers, seconds, requests }: LoadOptions,
): Promise<Load> {
  const before = await server.usage();
  const rest = stayAwake();
  const result = await autocannon({
    url: server.url + path,
    headers,
    connections: 16,
    reconnectRate: requestsOfConnection,
    ...(seconds !== undefined && { duration: seconds }),
    ...(requests !== undefined && { amount: requests }),
  });
  rest();
  const after = await server.usage();
  const answered = result["2xx"];
  if (result.non2xx > 0 || result.errors > 0 || answered === 0) {
    throw new Error(
      `${server.url}${path}: ${answered} succeeded, ${result.non2xx} did not, ${result.errors} broke`,
    );
  }
  return {
    requestsPerSecond: answered / result.duration,
    cpuUs: (after.cpuUs - before.cpuUs) / answered,
  };
}

/**
 * Keeps this process from sleeping until it is told to rest. Whoever sleeps has to be woken by the answer, which the
 * kernel charges to the server that sends it, and to a slower one more often; over a network nobody would pay it.
 */
function stayAwake(): () => void {
  let next = setImmediate(function again() {
    next = setImmediate(again);
  });
  return () => clearImmediate(next);
}
