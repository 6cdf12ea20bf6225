import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json, type JsonObject, listIn, objectIn, textIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { entityTagSource } from "./entity-tag.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Describes one way in which an operation moves a thing on: an entry of its `x-transition`. */
export interface Branch {
  readonly operation: Operation;
  readonly action: string;
  /** What the body has to hold, by JSON Pointer. */
  readonly when: JsonObject;
  readonly roles: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly gates: readonly string[];
}

/** Holds the life of a thing as the contract draws it. */
export interface Lifecycle {
  readonly initial: string;
  readonly creation: Operation;
  /** Reads the thing. */
  readonly resource: Operation;
  /** Lists its history, where the contract has one. */
  readonly history?: Operation;
  /** Every branch of an operation that acts on a thing which is there. */
  readonly branches: readonly Branch[];
  readonly statuses: ReadonlySet<string>;
  /** What the server does by itself, once its gates are met. */
  readonly system: readonly Pick<Branch, "from" | "to">[];
}

/**
 * Reads the life that the contract draws by `x-lifecycle` and `x-transition`.
 *
 * @throws NotApplicable where it draws none, or nothing that it draws can be made and read
 */
export function readLifecycle({ contract, operations }: ServerUnderCheck): Lifecycle {
  const node = objectIn(contract.document, "x-lifecycle");
  const initial = textIn(node, "initial");
  if (initial === undefined) throw new NotApplicable("The contract draws no life of anything (x-lifecycle).");
  const all = operations.flatMap(branchesOf);
  const creation = all.find(({ from }) => from.includes("$none"))?.operation;
  const branches = all.filter(({ from }) => !from.includes("$none"));
  const [first] = branches;
  const resource = first && entityTagSource(contract, first.operation);
  if (!creation || !resource)
    throw new NotApplicable("Nothing that the contract's x-transition speaks of can be made and read.");
  const history = historyOf(contract, branches);
  const named = [
    ...Object.keys(objectIn(node, "codes")),
    initial,
    ...all.flatMap(({ from, to }) => [...from, ...to]),
  ];
  const statuses = new Set(named.filter((name) => !name.startsWith("$")));
  const system = listIn(node, "system")
    .filter(isJsonObject)
    .map((entry) => ({ from: texts(entry, "from"), to: texts(entry, "to") }));
  return { initial, creation, resource, branches, statuses, system, ...(history && { history }) };
}

function branchesOf(operation: Operation): readonly Branch[] {
  return listIn(operation.node, "x-transition")
    .filter(isJsonObject)
    .map((entry) => ({
      operation,
      action: textIn(entry, "action") ?? operation.id,
      when: objectIn(entry, "when"),
      roles: texts(entry, "roles"),
      from: texts(entry, "from"),
      to: texts(entry, "to"),
      gates: texts(entry, "gates"),
    }));
}

function historyOf(contract: Contract, branches: readonly Branch[]): Operation | undefined {
  const named = branches
    .map(({ operation }) => textIn(objectIn(operation.node, "x-reconcile"), "history"))
    .find(Boolean);
  return named === undefined ? undefined : contract.operation(named);
}

/** Tells whether a body makes an operation take a branch. */
export function fitsBranch({ when }: Branch, body: Json | undefined): boolean {
  return Object.entries(when).every(([pointer, value]) => readPointer(body, pointer) === value);
}

/**
 * Lists the statuses that a branch may lead to from one, and those to which the server itself may go on from there.
 *
 * @returns nothing where the contract leaves it open, as by `$previous`
 */
export function targetsOf(
  { to }: Branch,
  from: string,
  { system }: Lifecycle,
): readonly string[] | undefined {
  if (to.includes("$previous")) return undefined;
  const due = new Set(to.map((status) => (status === "$same" ? from : status)));
  for (const status of due) {
    for (const step of system) {
      if (step.from.includes(status)) for (const next of step.to) due.add(next === "$same" ? status : next);
    }
  }
  return [...due];
}

function texts(node: JsonObject, name: string): readonly string[] {
  return listIn(node, name).filter((item) => typeof item === "string");
}
