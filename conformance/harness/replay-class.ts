import { textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";

const classes = ["safe", "idempotent", "guarded", "p0"] as const;

/** Says whether a request may be sent again after a failure, in the contract's words. */
export type ReplayClass = (typeof classes)[number];

/** Reads an operation's `x-replay`; where it has none, the method says: what is not known to be safe is guarded. */
export function replayClassOf({ node, method }: Operation): ReplayClass {
  const declared = textIn(node, "x-replay");
  const known = classes.find((name) => name === declared);
  if (known) return known;
  if (method === "GET" || method === "HEAD") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "guarded";
}
