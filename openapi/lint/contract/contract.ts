import type { Enumeration } from "./enumeration.ts";
import { type Operation, operationsOf } from "./operation.ts";
import type { Place } from "./place.ts";

/** The document as the rules read it: references followed, operations listed. */
export type Contract = {
  readonly root: Place;
  readonly operations: readonly Operation[];
  /** Every list of strings that a schema allows, wherever it stands. */
  readonly enumerations: readonly Enumeration[];
};

/** Reads the contract from its root. */
export function readContract(root: Place, enumerations: readonly Enumeration[]): Contract {
  const operations = root.get("paths").members.flatMap(([path, item]) => operationsOf(path, item));
  return { root, operations, enumerations };
}

/** Finds an operation by its operationId. */
export function operationById(contract: Contract, id: string | undefined): Operation | undefined {
  return id === undefined ? undefined : contract.operations.find((operation) => operation.name === id);
}

/** Tells whether an operation asks for credentials. An empty requirement among several makes them optional. */
export function isSecured(contract: Contract, operation: Operation): boolean {
  const own = operation.place.get("security");
  const requirements = (own.exists ? own : contract.root.get("security")).items;
  return requirements.length > 0 && requirements.every((requirement) => requirement.keys.length > 0);
}

/** Tells whether an operation opens, renews or ends sessions: x-session names it, or it takes no credentials. */
export function isSessionOperation(contract: Contract, operation: Operation): boolean {
  const session = contract.root.get("x-session");
  return (
    !isSecured(contract, operation) ||
    session.members.some(([, part]) => part.get("operation").text === operation.name)
  );
}

/** Lists every response with its status: those of the operations, then components that none may use. */
export function responsesOf(contract: Contract): { status: string | undefined; response: Place }[] {
  const used = contract.operations.flatMap(({ place }) => place.get("responses").members);
  const named = contract.root.get("components", "responses").members;
  return [
    ...used.map(([status, response]) => ({ status, response })),
    ...named.map(([, response]) => ({ status: undefined, response })),
  ];
}
