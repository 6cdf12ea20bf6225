import { documentedResponse } from "../contract/documented-response.ts";
import type { Operation } from "../contract/operation.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { ForgottenExchanges, Journal } from "../engine/journal.ts";
import { drawnKeyword } from "../generate/random-cases.ts";
import type { OperationCoverage, StatusCoverage } from "../report/coverage.ts";
import type { Coverage } from "./coverage.ts";

/**
 * Counts what a run touched: each operation, and each status that it documents or that was seen.
 *
 * @param tour says how far the tour got; absent where the run ended before it did
 */
export function runCoverage(
  operations: readonly Operation[],
  journal: Pick<Journal, "exchanges" | "forgotten">,
  tour: Coverage | undefined,
): readonly OperationCoverage[] {
  const byOperation = Map.groupBy(journal.exchanges(), ({ operationId }) => operationId);
  const forgotten = Map.groupBy(journal.forgotten(), ({ operationId }) => operationId);
  return operations.map((operation) => {
    const { id, method, shownPath: path } = operation;
    const own = byOperation.get(id) ?? [];
    return {
      ...{ operationId: id, method, path },
      ...reachOf(id, own, tour),
      statuses: statusesOf(operation, own, forgotten.get(id) ?? []),
      keywords: [...new Set(own.flatMap(({ keyword }) => keyword ?? []))]
        .filter((keyword) => keyword !== drawnKeyword)
        .toSorted(),
    };
  });
}

function reachOf(
  id: string,
  own: readonly Exchange[],
  tour: Coverage | undefined,
): Pick<OperationCoverage, "reached" | "why"> {
  if (!tour)
    return own.length > 0 ? { reached: "yes" } : { reached: "no", why: "the run ended before its turn" };
  if (tour.reached.has(id)) return { reached: "yes" };
  if (tour.reachedInVain.has(id)) return { reached: "in-vain" };
  return { reached: "no", why: tour.unreached.get(id) ?? "was not planned" };
}

function statusesOf(
  operation: Operation,
  own: readonly Exchange[],
  forgotten: readonly ForgottenExchanges[],
): readonly StatusCoverage[] {
  const { responses } = operation;
  const seen = new Map<string, number>();
  const answered = own.map(({ response }) => ({ status: response?.status, count: 1 }));
  for (const { status, count } of [...answered, ...forgotten]) {
    if (status === undefined) continue;
    const key = documentedKey(operation, status);
    seen.set(key, (seen.get(key) ?? 0) + count);
  }
  return [...new Set([...responses.keys(), ...seen.keys()])]
    .toSorted()
    .map((status) => ({ status, isDocumented: responses.has(status), seen: seen.get(status) ?? 0 }));
}

/** Names what the contract documents for a status: itself, its class or the default; else the bare number. */
function documentedKey(operation: Operation, status: number): string {
  const own = [String(status), `${Math.floor(status / 100)}XX`].find((name) => operation.responses.has(name));
  return own ?? (documentedResponse(operation, status) ? "default" : String(status));
}
