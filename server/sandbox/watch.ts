import { idempotency, type OperationId, operations } from "../../src/contract/index.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { RequestWatch } from "../http/request-watch.ts";
import type { Trace } from "../pipeline/run-operation.ts";
import type { RequestJournal } from "./request-journal.ts";
import { maskSecrets } from "./secret-members.ts";

const maxBodyLength = 8192;

/**
 * Creates what writes every request of an operation into the journal of the client that it concerns.
 *
 * @param secrets answers the names of members that hold secrets.
 */
export function createWatch(
  journal: RequestJournal,
  secrets: () => Awaitable<ReadonlySet<string>>,
): RequestWatch {
  return ({ operationId, incoming, trace, status, startedAtMs, durationMs }) => {
    const clientId = clientOf(operationId, incoming, trace);
    if (clientId === undefined || trace.caller === undefined) return;
    const { requestId, request } = incoming;
    const { method, url } = request;
    journal.add(clientId, {
      operationId,
      requestId,
      method,
      url,
      status,
      startedAtMs,
      durationMs,
      userId: trace.caller.userId,
      headers: headersOf(operationId, incoming, trace),
      // Masked before it is kept, so that no secret waits here for somebody to look.
      body: isShown(trace.bodyText) ? masked(trace.bodyText, secrets()) : undefined,
    });
  };
}

/** The client that the path names, where the caller reaches it, else the caller's own. */
function clientOf(operationId: OperationId, { pathParameters }: IncomingRequest, { caller }: Trace) {
  const { tenant } = operations[operationId];
  const named = tenant && pathParameters[tenant];
  if (named !== undefined && caller?.clientIds.includes(named)) return named;
  return caller?.clientId ?? undefined;
}

/** Headers that make another request of an operation, and hold no secret. */
function headersOf(operationId: OperationId, { request }: IncomingRequest, { bodyText, wish }: Trace) {
  const { ifMatch, idempotencyKey } = operations[operationId];
  const names: string[] = [];
  if (bodyText) names.push("Content-Type");
  if (ifMatch) names.push("If-Match");
  if (idempotencyKey) names.push(idempotency.header);
  if (wish !== undefined) names.push("Prefer");
  const found: (readonly [name: string, value: string])[] = [];
  for (const name of names) {
    const value = request.headers.get(name);
    if (value !== null) found.push([name, value]);
  }
  return found;
}

function isShown(bodyText: string | undefined): bodyText is string {
  return bodyText !== undefined && bodyText !== "" && bodyText.length <= maxBodyLength;
}

function masked(bodyText: string, secrets: Awaitable<ReadonlySet<string>>): Awaitable<string> {
  return andThen(secrets, (names) => JSON.stringify(maskSecrets(JSON.parse(bodyText), names)));
}
