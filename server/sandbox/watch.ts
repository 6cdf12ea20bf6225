import { type OperationId, operations } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import { LostConnectionError } from "../errors/lost-connection-error.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { refusalOf } from "../http/refusal-of.ts";
import type { RunOperation, Trace } from "../pipeline/run-operation.ts";
import type { Services } from "../services.ts";
import { curlLine } from "./curl-line.ts";
import type { RequestJournal } from "./request-journal.ts";

/** What watching needs besides the operation. */
export interface Watch {
  readonly services: Services;
  readonly journal: RequestJournal;
  /** Answers the names of members that hold secrets. */
  readonly secrets: () => Promise<ReadonlySet<string>>;
}

/** Writes every request of an operation into the journal of the client that it concerns. */
export function watch(
  operationId: OperationId,
  run: RunOperation,
  { services, journal, secrets }: Watch,
): RunOperation {
  return async (incoming, trace) => {
    const startedAtMs = services.clock();
    let status = 0;
    try {
      const answer = await run(incoming, trace);
      status = answer.status;
      return answer;
    } catch (error) {
      if (!(error instanceof LostConnectionError)) status = refusalOf(error).status;
      throw error;
    } finally {
      const clientId = clientOf(operationId, incoming, trace);
      const { caller, bodyText } = trace;
      if (clientId !== undefined && caller !== undefined) {
        journal.add(clientId, {
          ...{ at: isoTime(startedAtMs), requestId: incoming.requestId, operationId },
          ...{ method: incoming.request.method, path: operations[operationId].path, status },
          ...{ durationMs: services.clock() - startedAtMs, userId: caller.userId },
          curl: curlLine(operationId, incoming, bodyText, await secrets()),
        });
      }
    }
  };
}

/** The client that the path names, where the caller reaches it, else the caller's own. */
function clientOf(operationId: OperationId, { pathParameters }: IncomingRequest, { caller }: Trace) {
  const { tenant } = operations[operationId];
  const named = tenant && pathParameters[tenant];
  if (named !== undefined && caller?.clientIds.includes(named)) return named;
  return caller?.clientId ?? undefined;
}
