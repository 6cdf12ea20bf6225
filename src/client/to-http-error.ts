import { bearerChallenge } from "../contract/www-authenticate.ts";
import { ForbiddenError } from "./errors/forbidden-error.ts";
import { HttpError, type HttpFailure } from "./errors/http-error.ts";

/** Makes the error for an answer whose body was read already. */
export function toHttpError<Status extends number, Problem>(
  failure: HttpFailure<Status, Problem>,
): HttpError<Status, Problem> | ForbiddenError<Problem> {
  if (failure.status !== 403) return new HttpError(failure);
  const challenge = bearerChallenge(failure.response.headers.get("www-authenticate") ?? "");
  return new ForbiddenError({ ...failure, status: 403 }, challenge?.parameters.scope);
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
