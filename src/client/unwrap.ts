import type { CallMeta } from "./call-meta.ts";
import { toHttpError } from "./to-http-error.ts";

/** As much of an answer as it takes to unwrap it. */
interface Unwrappable {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
  readonly meta: CallMeta;
}

type DataOf<A> = A extends { readonly data: infer Data; readonly error?: never } ? Data : never;

/**
 * Answers the data of a success, for callers who would rather catch than compare.
 *
 * @throws ForbiddenError where the answer is 403, HttpError where it is another error.
 */
export function unwrap<A extends Unwrappable>({ status, data, error, response, meta }: A): DataOf<A> {
  if (status >= 400) {
    throw toHttpError({ target: meta.operationId ?? "The call", status, response, problem: error });
  }
  return data as DataOf<A>;
}
