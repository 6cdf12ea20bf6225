import { type Contract, readContract } from "../contract/contract.ts";
import { isJsonObject, type JsonObject, listIn, objectIn, textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { createOperationFinder, type MatchedOperation } from "../contract/operation-for.ts";

/** Holds a contract as traffic is held to it. */
export interface TrafficContract extends Contract {
  /** The header that makes a repeated write one write. Default `Idempotency-Key`. */
  readonly idempotencyHeader: string;
  /** The origins that the contract itself names for its servers; often none. */
  readonly ownOrigins: ReadonlySet<string>;
  /** All of the contract's operations but those that are only planned, which may be asked in. */
  readonly operationsInScope: readonly Operation[];
  /** Finds the operation of a recorded request; a base path of a declared server may stand before the path. */
  readonly operationAt: (method: string, pathname: string) => MatchedOperation | undefined;
}

/**
 * Reads a contract for traffic.
 *
 * @param includePlanned whether operations that are only planned count
 * @throws UnresolvedReferenceError where a reference leads to nothing
 */
export function readTrafficContract(document: JsonObject, includePlanned: boolean): TrafficContract {
  const contract = readContract(document);
  const operationsInScope = contract.operations.filter(
    ({ node }) => includePlanned || textIn(node, "x-availability") !== "planned",
  );
  const operationFor = createOperationFinder(operationsInScope);
  const servers = serversIn(document);
  const bases = [...new Set(["", ...servers.map(basePathOf)])];
  const operationAt: TrafficContract["operationAt"] = (method, pathname) => {
    for (const base of bases) {
      const matched = pathname.startsWith(base)
        ? operationFor(method, pathname.slice(base.length))
        : undefined;
      if (matched) return matched;
    }
    return undefined;
  };
  return {
    ...contract,
    idempotencyHeader: textIn(objectIn(document, "x-idempotency"), "header") ?? "Idempotency-Key",
    ownOrigins: new Set(servers.flatMap((server) => URL.parse(server)?.origin ?? [])),
    operationsInScope,
    operationAt,
  };
}

/** Lists the addresses of servers, for the whole contract, its paths and its operations. */
function serversIn(document: JsonObject): readonly string[] {
  const items = Object.values(objectIn(document, "paths")).filter(isJsonObject);
  const operations = items.flatMap((item) => Object.values(item).filter(isJsonObject));
  return [document, ...items, ...operations].flatMap((node) =>
    listIn(node, "servers").flatMap((server) => (isJsonObject(server) ? (textIn(server, "url") ?? []) : [])),
  );
}

/** Relative addresses are of this origin, which is nobody's. */
const nowhere = "http://relative.invalid";

function basePathOf(server: string): string {
  return (URL.parse(server, nowhere)?.pathname ?? "").replace(/\/$/, "");
}
