import type { Exchange } from "../engine/exchange.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Holds what requests that were sent at once were answered with. */
export interface Race {
  /** Those that took part. */
  readonly exchanges: readonly Exchange[];
  /** How many the server put off instead: one that is sent again later races nobody. */
  readonly throttled: number;
}

/** Sends requests at once, each a single time, and waits afterwards as long as the server asks. */
export async function race(server: ServerUnderCheck, requests: readonly OutgoingRequest[]): Promise<Race> {
  const all = await Promise.all(requests.map((request) => server.send({ ...request, isSentOnce: true })));
  const exchanges = all.filter((exchange) => !isThrottled(exchange));
  return { exchanges, throttled: all.length - exchanges.length };
}
