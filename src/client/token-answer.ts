import type { ClientSessionRules } from "./client-contract.ts";
import { TokenResponseError } from "./errors/token-response-error.ts";
import { readMember, readText } from "./read-member.ts";

/** What a token answer says, in the client's own units. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** In milliseconds; what is not above 0, or not finite, counts as unstated. */
  readonly lifetimeMs?: number;
  /** What the access token is good for; scopes parted by spaces. */
  readonly scope?: string | undefined;
}

/**
 * Reads tokens from an answer of 200, by the places that the contract names.
 *
 * @throws TokenResponseError where there is no access token, or it is of a type that is not Bearer.
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1
 */
export async function readTokenAnswer(
  response: Response,
  rules: ClientSessionRules["tokens"],
): Promise<TokenAnswer> {
  const body: unknown = await response.json().catch(() => {
    // Not kept as cause: the parser quotes the text, which may hold a token.
    throw new TokenResponseError("it is not JSON");
  });
  const accessToken = readText(body, rules.accessToken);
  if (!accessToken) throw new TokenResponseError(`no access token at ${rules.accessToken}`);
  // The vocabulary has no place for the type, which is Bearer nearly everywhere; both usual names are looked at.
  const type = readMember(body, "/token_type") ?? readMember(body, "/tokenType") ?? "Bearer";
  if (String(type).toLowerCase() !== "bearer") throw new TokenResponseError("its type is not Bearer");
  return {
    accessToken,
    refreshToken: readText(body, rules.refreshToken),
    lifetimeMs: Number(readMember(body, rules.expiresInSeconds) ?? 0) * 1000,
    scope: readText(body, "/scope"),
  };
}
