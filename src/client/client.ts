import type { FetchOptions, ParseAs } from "openapi-fetch";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { Answer } from "./answer.ts";
import type { Resumption } from "./resumption.ts";
import type { Session } from "./session.ts";

/** The methods that a client has functions for. */
export type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch";

/** One function a method; each takes a path of the contract and what its operation asks for. */
export type Client<Paths> = { readonly [M in Method as Uppercase<M>]: ClientMethod<Paths, M> } & {
  /** In whose name the calls go out. */
  readonly session: Session;
};

/**
 * Calls an operation.
 *
 * @throws SignedOutError, RefreshFailedError, NetworkError, NotReplayedError, UnknownOutcomeError,
 *   StateConflictError, UnexpectedRedirectError, ParseError; HttpError where an error answer has no JSON body.
 */
export type ClientMethod<Paths, M extends Method> = <
  Path extends PathsWith<Paths, M>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...options: Arguments<CallOptions<OperationAt<Paths, Path, M>, As>>
) => Promise<Answer<OperationAt<Paths, Path, M>, As>>;

/** Parameters and body as the operation declares them, and how to call it. */
export type CallOptions<Operation, As extends ParseAs = ParseAs> = Omit<
  FetchOptions<Operation>,
  "baseUrl" | "fetch" | "middleware" | "parseAs" | "pathSerializer" | "redirect" | "method"
> & {
  /** How to read the body of a success. @default "json" */
  parseAs?: As;
  /** A stricter replay class than the contract's. */
  replay?: ReplayClass;
  /** Of a critical write that may have been sent before: the evidence is read first. */
  resume?: Resumption;
  /** How long the whole call may take, refresh and retries included, in milliseconds. @default the client's */
  deadlineMs?: number;
};

type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends Record<M, object> ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, M extends Method> =
  Paths[Path] extends Record<M, infer Operation> ? Operation : never;

/** Options may be left out where nothing in them is required. */
type Arguments<Options> = Record<never, never> extends Options ? [options?: Options] : [options: Options];
