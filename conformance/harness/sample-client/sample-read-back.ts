import { isJsonObject, type Json } from "../../contract/json.ts";
import { readPointer } from "../../contract/json-pointer.ts";
import type { Operation } from "../../contract/operation.ts";
import { fillPath } from "../../contract/operation-for.ts";
import type { ClientContract } from "../client-contract.ts";
import { bodyInState, statesOf } from "../contract-states.ts";
import { reconcileOf } from "../reconcile.ts";
import { CallFailure } from "./call-failure.ts";
import type { SampleRequest, SampleResponse } from "./sample-wire.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Says what a p0 write is made with. */
export interface CriticalWriteOptions {
  readonly contract: ClientContract;
  readonly switches: SampleClientSwitches;
  readonly operation: Operation;
  readonly request: SampleRequest;
  /** Sends once, with the token held. Rejects where no answer comes. */
  readonly send: (request: SampleRequest) => Promise<SampleResponse>;
  /** Gets a fresh token after a refusal. */
  readonly refresh: () => Promise<void>;
}

/** Tells what order and history show of a p0 write. */
export interface ReadBack {
  readonly order: SampleResponse;
  readonly landed: boolean;
  /** Whether the order is in no state any more that allows the write. */
  readonly movedOn: boolean;
}

/** Reads order and history. */
export async function readBack(
  options: CriticalWriteOptions,
  key: string,
  readsHistory = true,
): Promise<ReadBack> {
  const { contract, switches, operation, request } = options;
  const reconcile = reconcileOf(operation);
  const match = contract.operationFor(request.method, request.url);
  const resource = contract.operation(reconcile?.resource ?? "");
  const history = contract.operation(reconcile?.history ?? "");
  if (!reconcile || !match || !resource || !history)
    throw unknownOutcome("The contract does not say how to find out.");
  const read = ({ id, path }: Operation, query = "") =>
    readOnce(options, {
      operationId: id,
      method: "GET",
      url: `${fillPath(path, match.parameters)}${query}`,
    });
  const order = await read(resource);
  if (order.status !== 200 && !switches.replaysUnread) throw unknownOutcome("The order cannot be read.");
  const from = statesOf(operation, "from");
  const movedOn = from.length > 0 && isJsonObject(order.body) && !bodyInState([order.body], from);
  // The mutant that skips the history takes a changed ETag for proof.
  if (!readsHistory) return { order, movedOn, landed: order.etag !== request.headers?.["If-Match"] };
  const { action, key: place = "" } = reconcile.entry;
  const isOurs = (entry: Json) =>
    reconcile.applied.includes(String(readPointer(entry, action))) &&
    (switches.matchesEntriesByAction || readPointer(entry, place) === key);
  for (let query = ""; ; ) {
    const { status, body } = await read(history, query);
    if (status !== 200 && !switches.replaysUnread) throw unknownOutcome("The history cannot be read.");
    if (entriesOf(body).some(isOurs)) return { order, movedOn, landed: true };
    const cursor = isJsonObject(body) ? body.nextCursor : undefined;
    if (typeof cursor !== "string" || switches.readsOnePage) return { order, movedOn, landed: false };
    query = `?cursor=${encodeURIComponent(cursor)}`;
  }
}

async function readOnce(
  { switches, send, refresh }: CriticalWriteOptions,
  request: SampleRequest,
): Promise<SampleResponse> {
  let answer = await send(request);
  for (let count = 0; answer.status === 401 && count < switches.refreshesPerReadBack; count += 1) {
    await refresh();
    answer = await send(request);
  }
  return answer;
}

/** Makes the failure of a write of which nobody knows whether it landed. */
export function unknownOutcome(message: string): CallFailure {
  return new CallFailure("unknown-outcome", message);
}

/** Finds the entries of a page: the one member that is a list, or the page itself. */
function entriesOf(page: Json): readonly Json[] {
  if (Array.isArray(page)) return page;
  return isJsonObject(page) ? (Object.values(page).find((member) => Array.isArray(member)) ?? []) : [];
}
