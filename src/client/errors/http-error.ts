import { CountersignError, type CountersignErrorCode } from "./countersign-error.ts";

/** What an HTTP error is made from. */
export interface HttpFailure<Status extends number = number, Problem = unknown> {
  /** Method and path of the request. */
  readonly target: string;
  readonly status: Status;
  readonly response: Response;
  /** The body, where it was JSON. */
  readonly problem?: Problem | undefined;
  /** The body, where it was not; kept up to 2 000 characters. */
  readonly text?: string | undefined;
}

const KEPT_TEXT_LENGTH = 2_000;

/** The server answered with an error; `status` is that of the response, whatever the body says. */
export class HttpError<Status extends number = number, Problem = unknown> extends CountersignError {
  readonly code: CountersignErrorCode = "http";
  readonly status: Status;
  /** `X-Request-Id` of the answer: quote it to support. */
  readonly requestId: string | undefined;
  readonly #failure: HttpFailure<Status, Problem>;

  constructor(failure: HttpFailure<Status, Problem>) {
    const { target, status, response, problem } = failure;
    super(`${target} was answered ${status}${titleOf(problem)}: ${advice(status)}.`);
    this.status = status;
    this.requestId = response.headers.get("x-request-id") ?? undefined;
    this.#failure = failure;
  }

  /** How long the server asks to wait, in milliseconds; undefined where it does not, or names a date. */
  get retryAfterMs(): number | undefined {
    const seconds = this.response.headers.get("retry-after") ?? "";
    return /^\d+$/.test(seconds) ? Number(seconds) * 1000 : undefined;
  }

  get response(): Response {
    return this.#failure.response;
  }

  /**
   * The problem details with their extension members; undefined where the body was not JSON.
   *
   * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3
   */
  get problem(): Problem | undefined {
    return this.#failure.problem;
  }

  /** The first 2 000 characters of a body that was not JSON. */
  get text(): string | undefined {
    return this.#failure.text?.slice(0, KEPT_TEXT_LENGTH);
  }
}

/** A problem's title is the same for every occurrence, so it is safe to show; its detail may not be. */
function titleOf(problem: unknown): string {
  const title = (problem as { title?: unknown } | undefined | null)?.title;
  return typeof title === "string" ? ` (${title.slice(0, 120)})` : "";
}

function advice(status: number): string {
  if (status >= 500 || status === 429) return "try again later";
  return status === 409 || status === 412 ? "reload, then decide" : "check the request and who makes it";
}
