import { essenceOf } from "./media.ts";
import type { DocumentedResponse, Operation } from "./operation.ts";

/**
 * Finds what the contract documents for a status: the status itself, else its class, else `default`.
 *
 * A `default` that holds nothing but problems (RFC 9457) documents errors; a success is not among them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function documentedResponse(operation: Operation, status: number): DocumentedResponse | undefined {
  const { responses } = operation;
  const own = responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`);
  if (own) return own;
  const fallback = responses.get("default");
  return fallback && status < 400 && holdsProblems(fallback) ? undefined : fallback;
}

function holdsProblems({ media }: DocumentedResponse): boolean {
  return media.length > 0 && media.every(({ type }) => essenceOf(type) === problemType);
}

/** The media type of a problem (RFC 9457 section 4). */
export const problemType = "application/problem+json";
