import { operations as table } from "../generated/operations.ts";
import type { Operation } from "./operation.ts";

/** The name of an operation of the contract. */
export type OperationId = keyof typeof table;

/** The name of an operation that is called with an access token. */
export type SecuredOperationId = {
  [Id in OperationId]: (typeof table)[Id]["secured"] extends true ? Id : never;
}[OperationId];

/** What is known of each operation, to the letter: for types that follow from it. */
export type OperationTable = typeof table;

/** Every operation of the contract, in the contract's order. */
export const operations: Readonly<Record<OperationId, Operation>> = table;

/** Tells whether a string is the name of an operation of the contract. */
export function isOperationId(name: string): name is OperationId {
  return Object.hasOwn(table, name);
}
