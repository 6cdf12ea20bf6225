/**
 * Compile-time claims about the generated types; `tsc` is the test. A line marked as an expected error that
 * compiles is an error itself.
 *
 * @module
 */
import type { lifecycle } from "../generated/operations.ts";
import type { SecuredOperationId } from "./operations.ts";
import type { OrderStatus } from "./order-status.ts";
import type { Role } from "./policies.ts";
import type { components, Order, operations, Role as RoleSchema, Writable } from "./schemas.ts";

type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;
type Request<Id extends keyof operations> = Json<NonNullable<operations[Id]["requestBody"]>>;
type Answer<Id extends keyof operations, Status extends keyof operations[Id]["responses"]> = Json<
  operations[Id]["responses"][Status]
>;
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

// Each role that the contract's policies name is one of its Role schema, and the other way round.
export const rolesAgree: Same<Role, RoleSchema> = true;

// The statuses with a number are the OrderStatus schema, and the other way round.
export const statusesAgree: Same<keyof (typeof lifecycle)["codes"], OrderStatus> = true;

// An operation without security takes no session.
export const secured: Same<Extract<SecuredOperationId, "signIn" | "getOrder">, "getOrder"> = true;

// An operation's parameters, bodies and responses are known under its operationId.
export const path: operations["activateOrder"]["parameters"]["path"] = {
  clientId: "c",
  loanId: "l",
  orderId: "o",
};
export const signIn: Writable<Request<"signIn">> = { username: "u", password: "p" };
export const orderIsAnswered: Same<Answer<"getOrder", 200>, Order> = true;

// "At least one of these members" must not open the whole type.
export const conditions: components["schemas"]["AssignmentAcceptedWithConditions"] = {
  answer: "conditions",
  notes: "The dwelling stands on an island.",
};
// @ts-expect-error notes are missing
export const incomplete: components["schemas"]["AssignmentAcceptedWithConditions"] = { answer: "conditions" };

// @ts-expect-error there is no such member
export const misspelt: Writable<Request<"signIn">> = { username: "u", passwort: "p" };

// @ts-expect-error 299 is not among the responses of getOrder
export type Undeclared = operations["getOrder"]["responses"][299];
