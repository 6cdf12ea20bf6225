import { setTimeout as sleep } from "node:timers/promises";
import { isJsonObject, type Json } from "../../contract/json.ts";
import { readPointer } from "../../contract/json-pointer.ts";
import type { Operation } from "../../contract/operation.ts";
import { fillPath } from "../../contract/operation-for.ts";
import type { Answer } from "../adapter-protocol.ts";
import type { ClientContract } from "../client-contract.ts";
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

/** Makes a p0 write: once; and again at most once, after a refusal, when order and history show it did not land. */
export async function writeCritically(options: CriticalWriteOptions): Promise<Answer> {
  const { switches, request, send, refresh } = options;
  const key = switches.usesOneKey ? oneKey : crypto.randomUUID();
  const keyed = withKey(options, key);
  const first = await send(keyed).catch(() => undefined);
  if (first === undefined && request.signal?.aborted && switches.resendsAbortedWrites) {
    const { signal: _, ...unsignalled } = keyed;
    await send(unsignalled);
  }
  if (first === undefined || first.status >= 500) return settle(options, keyed, key);
  if (first.status === 409 && switches.repeatsRefusedWrites) await send(keyed);
  if (first.status !== 401) return { status: first.status, body: first.body, outcome: "sent" };
  await refresh();
  const { order, landed } = await readBack(options, key, switches.readsHistoryBeforeReplay);
  if (landed && switches.heedsHistory) {
    return { status: 200, body: order.body, outcome: switches.saysApplied ? "applied" : "replayed" };
  }
  if (!switches.replaysCriticalWrites) throw new CallFailure("not-replayed", "The write was refused.");
  const repeated = switches.keepsKeyOnReplay ? keyed : withKey(options, crypto.randomUUID());
  let again = await send(repeated);
  if (again.status !== 200 && switches.replaysWithoutEnd) again = await send(repeated);
  return { status: again.status, body: again.body, outcome: landed ? "applied" : "replayed" };
}

/** Finds out what became of a write whose answer said nothing of its effect. */
async function settle(options: CriticalWriteOptions, keyed: SampleRequest, key: string): Promise<Answer> {
  const { switches, send } = options;
  if (switches.resendsAfterLostAnswer) await send(keyed);
  if (!switches.readsAfterLostAnswer) throw unknown("The answer was lost.");
  for (let look = 1; look <= (switches.looksAgain ? 5 : 1); look += 1) {
    if (look > 1) await sleep(100);
    const { order, landed } = await readBack(options, key, true);
    if (landed) return { status: 200, body: order.body, outcome: "applied" };
  }
  throw unknown("The answer was lost, and the history does not show the write.");
}

async function readBack(
  { contract, switches, operation, request, send }: CriticalWriteOptions,
  key: string,
  readsHistory: boolean,
): Promise<{ readonly order: SampleResponse; readonly landed: boolean }> {
  const reconcile = reconcileOf(operation);
  const match = contract.operationFor(request.method, request.url);
  const resource = contract.operation(reconcile?.resource ?? "");
  const history = contract.operation(reconcile?.history ?? "");
  if (!reconcile || !match || !resource || !history)
    throw unknown("The contract does not say how to find out.");
  const read = ({ id, path }: Operation) =>
    send({ operationId: id, method: "GET", url: fillPath(path, match.parameters) });
  const order = await read(resource);
  if (order.status !== 200 && !switches.replaysUnread) throw unknown("The order cannot be read.");
  // The mutant that skips the history takes a changed ETag for proof.
  if (!readsHistory) return { order, landed: order.etag !== request.headers?.["If-Match"] };
  const { status, body } = await read(history);
  if (status !== 200 && !switches.replaysUnread) throw unknown("The history cannot be read.");
  const { action, key: place = "" } = reconcile.entry;
  const landed = entriesOf(body).some(
    (entry) =>
      reconcile.applied.includes(String(readPointer(entry, action))) &&
      (switches.matchesEntriesByAction || readPointer(entry, place) === key),
  );
  return { order, landed };
}

const oneKey = "00000000-0000-4000-8000-000000000000";

/** Finds the entries of a page: the one member that is a list, or the page itself. */
function entriesOf(page: Json): readonly Json[] {
  if (Array.isArray(page)) return page;
  return isJsonObject(page) ? (Object.values(page).find((member) => Array.isArray(member)) ?? []) : [];
}

function withKey({ contract, request }: CriticalWriteOptions, key: string): SampleRequest {
  const { idempotencyHeader: name } = contract;
  return name === undefined ? request : { ...request, headers: { ...request.headers, [name]: key } };
}

function unknown(message: string): CallFailure {
  return new CallFailure("unknown-outcome", message);
}
