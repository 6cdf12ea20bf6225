import {
  allowInsecureRequests,
  customFetch,
  type TokenEndpointRequestOptions,
  type TokenEndpointResponse,
} from "oauth4webapi";
import { TokenResponseError } from "../errors/token-response-error.ts";
import { UnexpectedRedirectError } from "../errors/unexpected-redirect-error.ts";
import { isRedirect } from "../redirect.ts";
import { readHttpError } from "../to-http-error.ts";
import type { TokenAnswer } from "../token-answer.ts";
import type { OAuthClient } from "./oauth-client.ts";

/** One question to a token endpoint: how it is put, and how its answer is read. */
export interface TokenQuestion {
  readonly ask: (options: TokenEndpointRequestOptions) => Promise<Response>;
  readonly read: (response: Response) => Promise<TokenEndpointResponse>;
}

/** Sends a request, once. @param target names it in errors. */
export type Send = (request: Request, target: string) => Promise<Response>;

/**
 * Asks a token endpoint.
 *
 * @returns the tokens, or the answer of 400 or 401 with which the server refused them for good.
 * @throws HttpError for any other failure, UnexpectedRedirectError, TokenResponseError where what came is no tokens;
 *   the library's own errors are not passed on, since they hold the answer.
 */
export async function askTokenEndpoint(
  { server, isPlainHttp }: OAuthClient,
  { ask, read }: TokenQuestion,
  send: Send,
): Promise<TokenAnswer | Response> {
  const target = `POST ${new URL(server.token_endpoint).pathname}`;
  const response = await ask({
    [customFetch]: (url, { method, headers, body, redirect }) =>
      send(new Request(url, { method, headers, body, redirect }), target),
    [allowInsecureRequests]: isPlainHttp,
  });
  if (isRedirect(response)) throw new UnexpectedRedirectError(target, undefined);
  if (response.status === 400 || response.status === 401) return response;
  if (!response.ok) throw await readHttpError(response, target);
  let answer: TokenEndpointResponse;
  try {
    answer = await read(response);
  } catch {
    throw new TokenResponseError("it is no token answer of OAuth");
  }
  if (answer.token_type !== "bearer") throw new TokenResponseError("its type is not Bearer");
  const { access_token, refresh_token, expires_in, scope } = answer;
  return {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    ...(expires_in !== undefined && { lifetimeMs: expires_in * 1000 }),
    ...(scope !== undefined && { scope }),
  };
}
