import type { OperationId, OperationTypes, SecuredOperationId } from "../src/contract/index.ts";
import type { Readable, Writable } from "../src/contract/schemas.ts";
import type { Awaitable } from "./awaitable.ts";
import type {
  Context,
  InvitationContext,
  LoanContext,
  MemberContext,
  OrderContext,
  SignedInContext,
} from "./context.ts";

/** What reaches a handler: parsed and validated, with only the groups that the operation declares. */
export type Input<Id extends OperationId> = Declared<{
  path: OperationTypes[Id]["parameters"]["path"];
  query: OperationTypes[Id]["parameters"]["query"];
  body: OperationTypes[Id] extends { requestBody: infer Body } ? Writable<Content<Body>> : undefined;
}>;

/**
 * One of the successes that the operation declares, told apart by its status. The pipeline adds the headers that
 * every answer has; what is refused is thrown as a `Refusal`.
 */
export type Output<Id extends OperationId> = Answer<Successes<OperationTypes[Id]["responses"]>>;

/** Does one operation. It decides on what it reads, and changes things by one `context.commit` at most. */
export type Handler<Id extends OperationId> = (
  input: Input<Id>,
  context: ContextOf<Id>,
) => Awaitable<Output<Id>>;

/** A handler for every operation of the contract: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** What an operation's path names was found before its handler runs. */
export type ContextOf<Id extends OperationId> =
  PathOf<Id> extends { orderId: string }
    ? OrderContext
    : PathOf<Id> extends { loanId: string }
      ? LoanContext
      : PathOf<Id> extends { userId: string }
        ? MemberContext
        : PathOf<Id> extends { invitationId: string }
          ? InvitationContext
          : Id extends SecuredOperationId
            ? SignedInContext
            : Context;

type PathOf<Id extends OperationId> = OperationTypes[Id]["parameters"]["path"];

type Successes<Responses> = {
  [Status in keyof Responses as Status extends 200 | 201 | 202 | 204 ? Status : never]: Responses[Status];
};

type Answer<Responses> = {
  [Status in keyof Responses]: Plain<
    { status: Status } & Field<"body", Readable<Content<Responses[Status]>>> &
      Field<"headers", OwnHeaders<Responses[Status]>>
  >;
}[keyof Responses];

/** Headers that the pipeline writes. */
type CommonHeader = "X-Request-Id" | "Cache-Control" | "Idempotent-Replayed";

type OwnHeaders<T> = T extends { headers: infer All }
  ? { [Name in keyof All as string extends Name ? never : Exclude<Name, CommonHeader>]: All[Name] }
  : Nothing;

type Content<T> = T extends { content: infer Media extends object } ? Media[keyof Media] : undefined;
type Field<Name extends string, T> = [T] extends [undefined]
  ? Nothing
  : Nothing extends T
    ? { [K in Name]?: T }
    : { [K in Name]: T };
type Nothing = Record<never, never>;
type Declared<T> = Plain<{ [K in keyof T as [T[K]] extends [undefined] ? never : K]: NonNullable<T[K]> }>;
type Plain<T> = T extends infer Shape ? { [K in keyof Shape]: Shape[K] } : never;
