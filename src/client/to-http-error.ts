import { scopeOf } from "./challenge.ts";
import { ForbiddenError } from "./errors/forbidden-error.ts";
import { HttpError, type HttpFailure } from "./errors/http-error.ts";

/** Makes the error for an answer whose body was read already. */
export function toHttpError<Status extends number, Problem>(
  failure: HttpFailure<Status, Problem>,
): HttpError<Status, Problem> | ForbiddenError<Problem> {
  if (failure.status !== 403) return new HttpError(failure);
  return new ForbiddenError(
    { ...failure, status: 403 },
    scopeOf(failure.response.headers.get("www-authenticate")),
  );
}

/** Makes the error for an answer, reading its body. @param target method and path of the request. */
export async function readHttpError(response: Response, target: string): Promise<HttpError> {
  const { status } = response;
  const text = await response.text().catch(() => "");
  try {
    return toHttpError({ target, status, response, problem: JSON.parse(text) as unknown });
  } catch {
    return toHttpError({ target, status, response, text });
  }
}
