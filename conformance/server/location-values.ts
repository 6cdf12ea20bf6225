import type { Contract } from "../contract/contract.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import type { ResourceValues } from "./known-resources.ts";

const methods = ["GET", "DELETE", "PATCH", "PUT"];

/**
 * Reads from the Location of an answer the path values of what it points at.
 *
 * @returns no values where it has none, or points at nothing that the contract describes
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2
 */
export function locationValues(
  { request, response }: Exchange,
  contract: Contract,
  baseUrl: string,
): ResourceValues {
  const location = response && headerOf(response, "Location");
  const target = location === undefined ? undefined : URL.parse(location, request.url)?.href;
  if (target === undefined || !target.startsWith(`${baseUrl}/`)) return {};
  const { pathname } = new URL(target);
  const path = pathname.slice(new URL(baseUrl).pathname.replace(/\/+$/, "").length);
  const found = methods.map((method) => contract.operationFor(method, path)).find(Boolean);
  return found?.parameters ?? {};
}
