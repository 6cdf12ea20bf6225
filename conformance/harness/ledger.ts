import type { Json } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import type { ClientContract } from "./client-contract.ts";
import { type ContractExamples, successOf } from "./contract-examples.ts";
import { allStatesOf, bodyInState, broughtIntoState, personalised, statesOf } from "./contract-states.ts";
import { readHistoryEntries } from "./history-entries.ts";
import { reconcileOf } from "./reconcile.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** Describes a p0 write that took effect. */
export interface Commit {
  readonly operationId: string;
  /** The number of the exchange that made it. */
  readonly exchange: number;
  /** When it took effect, in milliseconds since the epoch. */
  readonly atMs: number;
}

/** Describes a request of a p0 write, as far as its effect depends on it. */
export interface WriteRequest {
  /** The path parameters, by name. */
  readonly values: Readonly<Record<string, string>>;
  readonly exchange: number;
  readonly requestId: string;
  readonly idempotencyKey: string | undefined;
  readonly ifMatch: string | undefined;
}

/** Describes what the ledger says to a request. A refusal has no body. */
export interface LedgerAnswer {
  readonly status: number;
  readonly body?: Json;
  readonly etag?: string;
}

/**
 * Keeps the things that a p0 write changes, with their histories, and answers about them honestly: a write shows in
 * the next read, a repeated Idempotency-Key writes nothing more, and a stale If-Match is refused.
 */
export interface Ledger {
  /** Tells what an operation does to the things kept here; nothing where it does nothing. */
  readonly roleOf: (operation: Operation) => "view" | "history" | "write" | undefined;
  readonly view: (values: WriteRequest["values"]) => LedgerAnswer;
  /** Answers the history, newest first: on one page, unless it is crowded and the contract has pages. */
  readonly history: (values: WriteRequest["values"], query: URLSearchParams) => LedgerAnswer;
  readonly write: (request: WriteRequest) => LedgerAnswer;
  /** Lets somebody else make the write. */
  readonly overtake: (values: WriteRequest["values"]) => void;
  readonly commits: () => readonly Commit[];
}

/** So many entries fill a page of a crowded history. */
const crowd = 4;

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** The ETag of everything in which nothing has been written. */
export const firstEtag = '"v1"';

interface Thing {
  version: number;
  body: Json;
  /** What was written, newest first. */
  readonly entries: Json[];
  readonly answered: Map<string, LedgerAnswer>;
}

/** Says what a ledger is made from. */
export interface LedgerOptions {
  readonly contract: ClientContract;
  readonly examples: ContractExamples;
  /** The p0 operation whose effects are kept. At the start, everything is in a state that allows it. */
  readonly critical: Operation;
  readonly random: SeededRandom;
  readonly nowMs: () => number;
  /** Whether every history shows an earlier write of the same kind, by somebody else. Default false. */
  readonly hasOlderEntry?: boolean;
  /** Whether every write is followed at once by others' entries, which fill the first page. Default false. */
  readonly isCrowded?: boolean;
}

/** Opens a ledger in which nothing has been written; nothing where the contract does not say what to keep. */
export function openLedger(options: LedgerOptions): Ledger | undefined {
  const { contract, examples, critical, random, nowMs } = options;
  const reconcile = reconcileOf(critical);
  const resource = contract.operation(reconcile?.resource ?? "");
  const history = contract.operation(reconcile?.history ?? "");
  if (!reconcile || !resource || !history) return undefined;

  const entries = readHistoryEntries({ history, reconcile, examples, random });
  const shown = examples.answers(resource, 200);
  const success = successOf(critical);
  const answers = examples.answers(critical, success);
  const [from, to] = [statesOf(critical, "from"), statesOf(critical, "to")];
  const needsIfMatch = critical.parameters.some(
    ({ name, required }) => name.toLowerCase() === "if-match" && required,
  );
  const atStart = broughtIntoState(shown, from, allStatesOf(contract.operations));
  const things = new Map<string, Thing>();
  const commits: Commit[] = [];

  const bySomebodyElse = (values: WriteRequest["values"], ageMs = 0) => ({
    values,
    key: "another-key-than-yours",
    requestId: "another-request-than-yours",
    at: new Date(nowMs() - ageMs).toISOString(),
  });

  const change = (thing: Thing, values: WriteRequest["values"], entry: Json): void => {
    thing.version += 1;
    thing.body = personalised(bodyInState([...answers, ...shown], to) ?? thing.body, values);
    thing.entries.unshift(entry);
  };

  const thingAt = (values: WriteRequest["values"]): Thing => {
    const key = namesIn(resource.path)
      .map((name) => values[name])
      .join("/");
    const body = personalised(atStart, values);
    const thing = things.get(key) ?? {
      version: 1,
      body,
      entries: options.hasOlderEntry ? [entries.made(bySomebodyElse(values, weekMs))] : [],
      answered: new Map(),
    };
    things.set(key, thing);
    return thing;
  };

  const refusalOf = (thing: Thing, ifMatch: string | undefined): number | undefined => {
    if (needsIfMatch && ifMatch === undefined) return 428;
    if (ifMatch !== undefined && ifMatch !== "*" && !ifMatch.includes(etagOf(thing))) return 412;
    return from.length > 0 && !bodyInState([thing.body], from) ? 409 : undefined;
  };

  return {
    commits: () => commits,
    roleOf: ({ id }) =>
      id === resource.id ? "view" : id === history.id ? "history" : id === critical.id ? "write" : undefined,
    view: (values) => {
      const thing = thingAt(values);
      return { status: 200, body: thing.body, etag: etagOf(thing) };
    },
    history: (values, query) => {
      const size = options.isCrowded ? crowd : undefined;
      return { status: 200, body: entries.page(thingAt(values).entries, values, { query, size }) };
    },
    overtake: (values) => change(thingAt(values), values, entries.made(bySomebodyElse(values))),
    write: ({ values, exchange, requestId, idempotencyKey, ifMatch }) => {
      const thing = thingAt(values);
      const stored = idempotencyKey === undefined ? undefined : thing.answered.get(idempotencyKey);
      if (stored) return stored;
      const refusal = refusalOf(thing, ifMatch);
      if (refusal !== undefined) return { status: refusal };
      const atMs = nowMs();
      const at = new Date(atMs).toISOString();
      change(thing, values, entries.made({ values, key: idempotencyKey ?? null, requestId, at }));
      for (let count = 0; options.isCrowded && count < crowd; count += 1) {
        thing.entries.unshift(entries.next(bySomebodyElse(values)));
      }
      commits.push({ operationId: critical.id, exchange, atMs });
      // The thing itself is the answer where the contract shows it as one, as ours does for every p0.
      const body = bodyInState(answers, to) ? thing.body : (answers[0] ?? thing.body);
      const answer = { status: success, body, etag: etagOf(thing) };
      if (idempotencyKey !== undefined) thing.answered.set(idempotencyKey, answer);
      return answer;
    },
  };
}

function etagOf({ version }: Pick<Thing, "version">): string {
  return `"v${version}"`;
}
