import type { FetchResponse, ParseAs } from "openapi-fetch";
import type { CallMeta } from "./call-meta.ts";
import type { ErrorStatus, SuccessStatus } from "./http-status.ts";

/**
 * What a call answers: one of the responses that the operation declares, told apart by `status`. A success has
 * `data`, everything else `error`.
 */
export type Answer<Operation, As extends ParseAs = "json"> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: AnswerOf<Responses, Status, As> }[keyof Responses]
  : never;

type AnswerOf<Responses, Status extends keyof Responses, As extends ParseAs> = Status extends SuccessStatus
  ? Common<Status> & { readonly data: Body<Responses, Status, As, "data">; readonly error?: never }
  : Status extends number
    ? Common<Status> & { readonly data?: never; readonly error: Body<Responses, Status, As, "error"> }
    : // `default` stands for every status that is not named.
      Common<Exclude<ErrorStatus, keyof Responses>> & {
        readonly data?: never;
        readonly error: Body<Responses, Status, As, "error">;
      };

interface Common<Status> {
  readonly status: Status;
  readonly response: Response;
  readonly meta: CallMeta;
}

/** openapi-fetch reads a body's type from a whole operation, so it is shown one with a single response. */
type Body<
  Responses,
  Status extends keyof Responses,
  As extends ParseAs,
  Side extends "data" | "error",
> = Extract<
  FetchResponse<{ responses: Pick<Responses, Status> }, { parseAs: As }, `${string}/${string}`>,
  Record<Side, unknown>
>[Side];
