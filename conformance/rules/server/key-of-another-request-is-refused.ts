import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, headerOf } from "../../engine/exchange.ts";
import { keyedCreation } from "../../server/keyed-creation.ts";
import { asSent, withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { succeeded } from "../../server/thing.ts";

export const rule: ServerRule = {
  id: "key-of-another-request-is-refused",
  kind: "server",
  level: "must",
  says: "An idempotency key that comes again with another body is refused with 422.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7",
  check: async (server) => {
    const { operation, fresh, another } = await keyedCreation(server);
    const request = await fresh();
    const other = await another();
    const { body } = other;
    if (!body || bodyTextOf(asSent(request)) === bodyTextOf(asSent(other)))
      throw new NotApplicable(`${operation.id} has but one body.`);
    if (!succeeded(await server.send(request)))
      throw new NotApplicable(`${operation.id} takes nothing that this run could send.`);
    const contentType = headerOf(other, "Content-Type");
    const exchange = await server.send({ ...withHeader(request, "Content-Type", contentType), body });
    const status = exchange.response?.status ?? 500;
    // The draft leaves it to a server to answer 400 in place of 422, and 409 while a request is under way.
    if (status >= 400 && status !== 404) return [];
    return [
      {
        message: `${operation.id} answered another body under a used idempotency key with ${status}; it should refuse it with 422.`,
        operationId: operation.id,
        exchange,
      },
    ];
  },
  // A server that answers whatever comes under a key as it answered the first.
  mutant: (honest) => {
    const answers = new Map<string, Response>();
    return async (request) => {
      const key = `${request.headers.get("Idempotency-Key")} ${request.url}`;
      const response = await honest(request);
      if (response.status === 201) answers.set(key, response.clone());
      return response.status === 422 ? (answers.get(key)?.clone() ?? response) : response;
    };
  },
};
