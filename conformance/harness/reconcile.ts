import { isJsonObject, listIn, objectIn, textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";

/** Says how one finds out whether a p0 write landed: the contract's `x-reconcile`. */
export interface Reconcile {
  /** The operation that reads what the write changes. */
  readonly resource: string;
  /** The operation that lists its history. */
  readonly history: string;
  /** Where a history entry says what, as JSON Pointers. */
  readonly entry: {
    readonly action: string;
    readonly key?: string;
    readonly requestId?: string;
    readonly at?: string;
  };
  /** The actions of entries that prove it. */
  readonly applied: readonly string[];
  /** How long after an unclear failure a write may still land, in milliseconds. */
  readonly settleMs?: number;
}

/** Reads an operation's `x-reconcile`; nothing where it has none, or one that does not say what to read. */
export function reconcileOf({ node }: Operation): Reconcile | undefined {
  const declared = node["x-reconcile"];
  if (!isJsonObject(declared)) return undefined;
  const entry = objectIn(declared, "entry");
  const resource = textIn(declared, "resource");
  const history = textIn(declared, "history");
  const action = textIn(entry, "action");
  const applied = listIn(declared, "applied").filter((one) => typeof one === "string");
  if (!resource || !history || !action || applied.length === 0) return undefined;
  const key = textIn(entry, "key");
  const requestId = textIn(entry, "requestId");
  const at = textIn(entry, "at");
  return {
    resource,
    history,
    entry: { action, ...(key && { key }), ...(requestId && { requestId }), ...(at && { at }) },
    applied,
    ...(typeof declared.settleMs === "number" && { settleMs: declared.settleMs }),
  };
}
