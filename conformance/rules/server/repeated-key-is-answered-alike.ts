import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, type Exchange } from "../../engine/exchange.ts";
import { keyedCreation } from "../../server/keyed-creation.ts";
import { race } from "../../server/race.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { succeeded } from "../../server/thing.ts";

/** How many requests with one key are sent at once. */
const crowd = 8;

export const rule: ServerRule = {
  id: "repeated-key-is-answered-alike",
  kind: "server",
  level: "must",
  says: "A request that comes again with its idempotency key is carried out once, and answered as it was at first.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.6",
  check: async (server) => {
    const { operation, fresh } = await keyedCreation(server);
    const breach = (says: string, exchange: Exchange) => [
      { message: `${operation.id} ${says}`, operationId: operation.id, exchange },
    ];
    const request = await fresh();
    const first = await server.send(request);
    if (!succeeded(first)) throw new NotApplicable(`${operation.id} takes nothing that this run could send.`);
    const second = await server.send(request);
    if (!isSame(first, second))
      return breach(
        `answered a repeated request with the same idempotency key differently: ${second.response?.status} after ${first.response?.status}.`,
        second,
      );
    const raced = await fresh();
    const { exchanges } = await race(
      server,
      Array.from({ length: crowd }, () => raced),
    );
    const done = exchanges.filter(succeeded);
    const bodies = new Set(done.map(({ response }) => response && bodyTextOf(response)));
    const odd = exchanges.find((one) => !succeeded(one) && one.response?.status !== 409);
    if (odd)
      return breach(
        `answered one of ${exchanges.length} simultaneous requests with one idempotency key with ${odd.response?.status ?? "nothing"}; while the first is under way, 409 says so.`,
        odd,
      );
    const [one] = done;
    return one && bodies.size > 1
      ? breach(
          `carried ${bodies.size} of ${exchanges.length} simultaneous requests with one idempotency key out.`,
          one,
        )
      : [];
  },
  // A server that forgets a key as soon as its request was carried out.
  mutant: (honest) => {
    const done = new Set<string>();
    return async (request) => {
      const key = request.headers.get("Idempotency-Key");
      const text = request.body === null ? "" : await request.clone().text();
      const seen = `${key} ${request.url} ${text}`;
      const copy = new Request(request);
      if (key !== null && done.has(seen) && request.method === "POST")
        copy.headers.set("Idempotency-Key", crypto.randomUUID());
      const response = await honest(copy);
      if (response.status === 201) done.add(seen);
      return response;
    };
  },
};

function isSame(one: Exchange, other: Exchange): boolean {
  const [first, second] = [one, other].map(
    ({ response }) => response && `${response.status} ${bodyTextOf(response)}`,
  );
  return first === second;
}
