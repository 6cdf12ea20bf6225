import type { ClientSessionRules } from "./client-contract.ts";
import { TokenResponseError } from "./errors/token-response-error.ts";
import { readMember } from "./read-member.ts";

/** What a token answer says, in the client's own units. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** In milliseconds; what is not above 0, or not finite, counts as unstated. */
  readonly lifetimeMs?: number;
  /** What the access token is good for; scopes parted by spaces. */
  readonly scope?: string;
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
  const body = await readJson(response);
  const read = (expression: string | undefined) =>
    expression === undefined ? undefined : readMember(body, expression);

  const accessToken = read(rules.accessToken);
  if (typeof accessToken !== "string" || accessToken === "") {
    throw new TokenResponseError(`no access token at ${rules.accessToken}`);
  }
  // The vocabulary has no place for the type, which is Bearer nearly everywhere; both usual names are looked at.
  const type = read("/token_type") ?? read("/tokenType") ?? "Bearer";
  if (String(type).toLowerCase() !== "bearer") throw new TokenResponseError("its type is not Bearer");

  const refreshToken = read(rules.refreshToken);
  const expiresInSeconds = read(rules.expiresInSeconds);
  const scope = read("/scope");
  return {
    accessToken,
    ...(typeof refreshToken === "string" && refreshToken !== "" && { refreshToken }),
    ...(expiresInSeconds !== undefined && { lifetimeMs: Number(expiresInSeconds) * 1000 }),
    ...(typeof scope === "string" && { scope }),
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // Not kept as cause: the parser quotes the text, which may hold a token.
    throw new TokenResponseError("it is not JSON");
  }
}
