import { type components, problems, problemType } from "../../src/contract/index.ts";
import type { Refusal } from "../errors/refusal.ts";

type Problem = components["schemas"]["Problem"];

/** The OAuth names of our 401 and 403 codes, for clients that know those alone (RFC 6750, RFC 6749). */
const oauthErrors: Readonly<Record<string, string>> = {
  token_missing: "invalid_token",
  token_expired: "invalid_token",
  token_invalid: "invalid_token",
  session_revoked: "invalid_token",
  credentials_invalid: "invalid_grant",
  refresh_token_invalid: "invalid_grant",
  client_forbidden: "insufficient_scope",
  action_forbidden: "insufficient_scope",
  account_unverified: "access_denied",
};

const maxPointerLength = 1000;
const maxMessageLength = 500;
const maxInstanceLength = 2048;

/**
 * Writes a refusal as the contract's problem document.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1
 */
export function problemDocument(refusal: Refusal, requestId: string, pathname: string) {
  const { code, status, message: detail, details } = refusal;
  const { errors, gate, currentStatus, allowedActions } = details;
  const error = oauthErrors[code];
  return {
    type: problemType(code),
    title: problems[code].title,
    status,
    detail,
    instance: safeReference(pathname),
    code,
    requestId,
    ...(errors && { errors: errors.map(safeError) }),
    ...(error && { error, error_description: detail }),
    ...(currentStatus && { currentStatus }),
    ...(allowedActions && { allowedActions }),
    ...(gate && { gate }),
  } satisfies Omit<Problem, "currentStatus" | "allowedActions"> & Record<string, unknown>;
}

/** Names in a pointer may be the caller's; a line break in one would break the line of whoever prints it. */
function safeError({ pointer, message }: { readonly pointer: string; readonly message: string }) {
  return {
    pointer: pointer.replaceAll(/\p{C}|\p{Zl}|\p{Zp}/gu, "?").slice(0, maxPointerLength),
    message: message.slice(0, maxMessageLength),
  };
}

/**
 * Makes a URI reference of a path as it was sent, which may hold what no URI may. Two slashes in front would name
 * a host.
 */
function safeReference(pathname: string): string {
  return pathname
    .replace(/^\/{2,}/, "/")
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, "%25")
    .replaceAll(/[^\w.~!$&'()*+,;=:@%/-]/gu, (character) => encodeURIComponent(character.toWellFormed()))
    .slice(0, maxInstanceLength)
    .replace(/%[0-9A-Fa-f]?$/, "");
}
