import { expandPath } from "../contract/expand-path.ts";
import { type Call, openCall } from "./call.ts";
import { operationOf } from "./client-contract.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import type { Line } from "./line.ts";
import { pathParametersOf } from "./operation-finder.ts";
import { pathBelow } from "./plain-path.ts";
import { readMember, readText } from "./read-member.ts";
import { sendCall } from "./send-call.ts";
import { readHttpError } from "./to-http-error.ts";

/** Reads what bears witness to a critical write: what is there now, past every cache. */
export interface EvidenceReader {
  /** @throws HttpError where the answer is not a success, and what any call may throw. */
  read(operationId: string, query?: string): Promise<Response>;
  /** Reads the pages of a list until `isEnough` says so of one, or there is no further. */
  readPages(operationId: string, isEnough: (page: readonly unknown[]) => boolean): Promise<unknown[]>;
}

/** More pages than this are no history of one resource, but a server that goes in circles. */
const MOST_PAGES = 100;

/** Creates a reader whose requests have the path parameters, the session and the signal of `write`. */
export function createEvidenceReader(write: Call, line: Line): EvidenceReader {
  const { contract, base } = line;
  const { timeoutMs, signInId } = write;
  const parameters = pathParametersOf(write.operation?.path ?? "", pathBelow(base, write.url));

  async function read(operationId: string, query = ""): Promise<Response> {
    const operation = operationOf(contract, operationId);
    const { method } = operation;
    const headers = new Headers({ Accept: "application/json" });
    const call = openCall(
      base.href + expandPath(operation.path, parameters) + query,
      { method, headers, cache: "no-store", signal: write.init.signal },
      { operation, replay: "safe", timeoutMs, signInId, cures: write.evidenceCures, isOwn: true },
      operationId,
    );
    const answer = await sendCall(call, line);
    if (!answer.ok) throw await readHttpError(answer, `${method} ${operation.path}`);
    return answer;
  }

  async function readPages(
    operationId: string,
    isEnough: (page: readonly unknown[]) => boolean,
  ): Promise<unknown[]> {
    const { page } = operationOf(contract, operationId);
    if (!page) throw new ConfigurationError(`${operationId} has no x-page: add it.`);
    const entries: unknown[] = [];
    let query = "";
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const answer = await read(operationId, query);
      const body: unknown = await answer.json().catch((cause) => {
        throw new ParseError(operationId, cause);
      });
      const items = readMember(body, page.items);
      if (!Array.isArray(items)) throw new ParseError(operationId, `no list at ${page.items}`);
      entries.push(...(items as unknown[]));
      const next = readText(body, page.next);
      if (!next || isEnough(items)) return entries;
      const cursor = page.cursor.replace("$request.query.", "");
      const following = `?${encodeURIComponent(cursor)}=${encodeURIComponent(next)}`;
      if (following === query) break;
      query = following;
    }
    throw new ParseError(operationId, "pages without end");
  }

  return { read, readPages };
}
