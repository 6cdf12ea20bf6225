import { policies as table } from "../generated/operations.ts";
import type { OperationId } from "./operations.ts";
import type { Policy } from "./policy.ts";

type NamedRoles<Roles> = Roles extends readonly (infer Name)[] ? Name : never;

/** A role that some operation of the contract names. */
export type Role = NamedRoles<(typeof table)[keyof typeof table]["roles"]>;

/** The policy of every operation. It does not compile where an operation of the contract has no roles. */
export const policies: Readonly<Record<OperationId, Policy>> = table;
