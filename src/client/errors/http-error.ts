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
  readonly #response: Response;
  readonly #problem: Problem | undefined;
  readonly #text: string | undefined;

  constructor({ target, status, response, problem, text }: HttpFailure<Status, Problem>) {
    super(`${target} was answered ${status}${titleOf(problem)}: ${advice(status)}.`);
    this.status = status;
    this.requestId = response.headers.get("x-request-id") ?? undefined;
    this.#response = response;
    this.#problem = problem;
    this.#text = text?.slice(0, KEPT_TEXT_LENGTH);
  }

  get response(): Response {
    return this.#response;
  }

  /**
   * The problem details with their extension members; undefined where the body was not JSON.
   *
   * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3
   */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** The first 2 000 characters of a body that was not JSON. */
  get text(): string | undefined {
    return this.#text;
  }
}

/** A problem's title is the same for every occurrence, so it is safe to show; its detail may not be. */
function titleOf(problem: unknown): string {
  const title = (problem as { title?: unknown } | undefined | null)?.title;
  return typeof title === "string" ? ` (${title.slice(0, 120)})` : "";
}

function advice(status: number): string {
  if (status === 401) return "sign in again if it goes on";
  if (status === 403) return "check role, client and ownership, since refreshing does not help";
  if (status === 404) return "check the ids and what this session may see";
  if (status === 409 || status === 412) return "reload, then decide";
  if (status === 429) return "wait as Retry-After says";
  return status < 500 ? "correct the request" : "try again later, and quote the request id to support";
}
