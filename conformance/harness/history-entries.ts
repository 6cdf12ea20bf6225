import { isJsonObject, type Json, textIn } from "../contract/json.ts";
import { readPointer, withPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import type { ContractExamples } from "./contract-examples.ts";
import { personalised } from "./contract-states.ts";
import type { Reconcile } from "./reconcile.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** Describes what a new entry says of the write that made it. */
export interface EntryFacts {
  readonly values: Readonly<Record<string, string>>;
  readonly key: string | null;
  readonly requestId: string;
  /** An RFC 3339 timestamp. */
  readonly at: string;
}

/** Makes pages and entries of a history, after the example that the contract shows. */
export interface HistoryEntries {
  /** Makes the entry of a write that took effect. */
  readonly made: (facts: EntryFacts) => Json;
  /** Makes the entry of another action, that came after. */
  readonly next: (facts: EntryFacts) => Json;
  /** Makes a page of a history: these entries, then what the contract shows to have happened before. */
  readonly page: (entries: readonly Json[], values: EntryFacts["values"], asked: AskedPage) => Json;
}

/** Says which page of a history is asked for. */
export interface AskedPage {
  readonly query: URLSearchParams;
  /** How many entries a page has, where the contract has pages. Default all. */
  readonly size: number | undefined;
}

/** Says what histories are made from. */
export interface HistoryEntriesOptions {
  readonly history: Operation;
  readonly reconcile: Reconcile;
  readonly examples: ContractExamples;
  readonly random: SeededRandom;
}

/** Reads how a contract shows histories. */
export function readHistoryEntries(options: HistoryEntriesOptions): HistoryEntries {
  const { history, reconcile, examples, random } = options;
  const shownPage = examples.answers(history, 200)[0] ?? [];
  const { items, next, cursor } = pagesOf(history);
  const shown = readPointer(shownPage, items);
  const entries = Array.isArray(shown) ? shown : [];
  const isApplied = (entry: Json) =>
    reconcile.applied.includes(String(readPointer(entry, reconcile.entry.action)));
  const template = entries.find(isApplied) ?? entries[0] ?? {};
  const past = entries.filter((entry) => !isApplied(entry));

  const { entry } = reconcile;
  const told = (shown: Json, action: Json | undefined, { values, key, requestId, at }: EntryFacts): Json => {
    const facts: readonly (readonly [pointer: string | undefined, fact: Json | undefined])[] = [
      [entry.action, action],
      [entry.key, key],
      [entry.requestId, requestId],
      [entry.at, at],
    ];
    const made = facts.reduce<Json>(
      (made, [pointer, fact]) =>
        pointer === undefined || fact === undefined ? made : withPointer(made, pointer, fact),
      withNewId(shown, random),
    );
    return personalised(made, values);
  };

  return {
    made: (facts) => told(template, reconcile.applied[0] ?? null, facts),
    next: (facts) => told(past[0] ?? template, undefined, facts),
    page: (made, values, { query, size }) => {
      const all = [...made, ...past.map((entry) => personalised(entry, values))];
      if (next === undefined) return withPointer(shownPage, items, all);
      const start = cursor === undefined ? 0 : Number(query.get(cursor) ?? 0);
      const end = size === undefined || cursor === undefined ? all.length : start + size;
      const page = withPointer(shownPage, items, all.slice(start, end));
      return withPointer(page, next, end < all.length ? String(end) : null);
    },
  };
}

/** Copies an entry with another id, which is taken to be its first member; facts are written over it. */
function withNewId(entry: Json, random: SeededRandom): Json {
  if (!isJsonObject(entry)) return entry;
  const [name, value] = Object.entries(entry)[0] ?? [];
  return name === undefined || typeof value !== "string" ? entry : { ...entry, [name]: random.like(value) };
}

/** Reads where a page has its entries, where it names the next one, and how one asks for that. */
function pagesOf({ node }: Operation): {
  readonly items: string;
  readonly next?: string;
  readonly cursor?: string;
} {
  const page = isJsonObject(node["x-page"]) ? node["x-page"] : undefined;
  const pointer = (member: string) => /^\$response\.body#(\/.*)$/.exec(textIn(page, member) ?? "")?.[1];
  const next = pointer("next");
  const cursor = /^\$request\.query\.(.+)$/.exec(textIn(page, "cursor") ?? "")?.[1];
  return {
    items: pointer("items") ?? "",
    ...(next !== undefined && { next }),
    ...(cursor !== undefined && { cursor }),
  };
}
