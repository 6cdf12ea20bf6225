import type { Answer } from "../answer.ts";
import type { CallOptions, Client } from "../client.ts";

/** The methods that read. */
export type Method = Exclude<keyof Client<object>, "session">;

/** The paths that have a method. */
export type PathWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Lowercase<M>, object> ? Path : never;
}[keyof Paths];

/** What a call takes; its body is read as JSON. */
export type Options<Paths, Path extends keyof Paths, M extends Method> = Omit<
  CallOptions<OperationAt<Paths, Path, M>>,
  "parseAs"
>;

/** Options may be left out where nothing in them is required. */
export type Arguments<Given> = Record<never, never> extends Given ? [options?: Given] : [options: Given];

/** What a successful call answers; null where it answers nothing, for TanStack Query keeps no `undefined`. */
export type Data<Paths, Path extends keyof Paths, M extends Method> = NullFor<
  Extract<Answer<OperationAt<Paths, Path, M>>, { readonly error?: never }>["data"]
>;

type NullFor<Value> = Value extends undefined ? null : Value;

type OperationAt<Paths, Path extends keyof Paths, M extends Method> =
  Paths[Path] extends Record<Lowercase<M>, infer Operation> ? Operation : never;
