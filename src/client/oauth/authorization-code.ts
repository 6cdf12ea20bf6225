import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from "oauth4webapi";
import { checkOptions } from "../check-options.ts";
import { discard } from "../discard.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { GrantFactory } from "../grant.ts";
import type { TokenAnswer } from "../token-answer.ts";
import { AuthorizationError } from "./errors/authorization-error.ts";
import { createOAuthClient, OAUTH_OPTIONS, type OAuthOptions } from "./oauth-client.ts";
import { renew } from "./renew.ts";
import { revoke } from "./revoke.ts";
import { askTokenEndpoint, type Send } from "./token-endpoint.ts";

/** What a sign-in by authorization code is made of. */
export interface AuthorizationCodeOptions extends OAuthOptions {
  /** Where the server sends the browser back to, exactly as it was registered. */
  readonly redirectUri: string;
  /** What the tokens shall be good for; scopes parted by spaces. @default what the server gives */
  readonly scope?: string;
  /** More parameters of the authorization request, such as `prompt` or `login_hint`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Sends the exchange of the code for tokens. @default the platform's */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What must be kept until the browser comes back, in its `sessionStorage` for instance; it is plain JSON. */
export interface PendingAuthorization {
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce?: string;
}

/** A sign-in by authorization code, and the grant that renews what comes of it. */
export interface AuthorizationCode {
  /** Draws a new sign-in. @returns where to send the browser, and what to keep. */
  begin(): Promise<{ readonly url: string; readonly pending: PendingAuthorization }>;
  /**
   * Reads the address that the browser came back to, and exchanges its code for tokens, once.
   *
   * @throws AuthorizationError where the server refused, or the address does not belong to this sign-in;
   *   TokenResponseError, HttpError, NetworkError of the exchange
   */
  finish(address: string | URL, pending: PendingAuthorization): Promise<TokenAnswer>;
  readonly grant: GrantFactory;
}

/**
 * Signs a person in at an authorization server, by code and PKCE.
 *
 * @throws ConfigurationError where a secret is given to a browser, or the server's metadata lack an endpoint.
 * @see https://www.rfc-editor.org/rfc/rfc9700.html#section-2.1.1
 * @example
 * const login = authorizationCode({ server, clientId, redirectUri, scope: "orders" });
 * const session = createSession({ baseUrl, grant: login.grant });
 * const { url, pending } = await login.begin();
 * // The browser goes to url, and comes back to the redirectUri.
 * await session.adopt(await login.finish(location.href, pending));
 */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCode {
  checkOptions("authorizationCode", options, [
    ...OAUTH_OPTIONS,
    "redirectUri",
    "scope",
    "parameters",
    "fetch",
  ]);
  const { redirectUri, scope, parameters, fetch = (request) => globalThis.fetch(request) } = options;
  const oauth = createOAuthClient(options);
  const { server, client, authentication } = oauth;
  const endpoint = server.authorization_endpoint;
  if (endpoint === undefined) {
    throw new ConfigurationError("The server's metadata has no authorization_endpoint: add it.");
  }
  const isOpenId = scope?.split(" ").includes("openid") === true;
  const send: Send = async (request, target) => {
    try {
      return await fetch(request);
    } catch (cause) {
      throw new NetworkError(target, { cause });
    }
  };

  return {
    async begin() {
      const nonce = isOpenId ? { nonce: generateRandomNonce() } : {};
      const pending = { state: generateRandomState(), codeVerifier: generateRandomCodeVerifier(), ...nonce };
      const url = new URL(endpoint);
      const asked = {
        ...parameters,
        ...(scope !== undefined && { scope }),
        ...nonce,
        response_type: "code",
        client_id: client.client_id,
        redirect_uri: redirectUri,
        state: pending.state,
        code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: "S256",
      };
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return { url: url.href, pending };
    },

    async finish(address, { state, codeVerifier, nonce }) {
      const code = readCallback(() => validateAuthResponse(server, client, new URL(address), state));
      const answer = await askTokenEndpoint(
        oauth,
        {
          ask: (how) =>
            authorizationCodeGrantRequest(
              server,
              client,
              authentication,
              code,
              redirectUri,
              codeVerifier,
              how,
            ),
          read: (response) =>
            processAuthorizationCodeResponse(server, client, response, {
              ...(nonce !== undefined && { expectedNonce: nonce }),
              requireIdToken: isOpenId,
            }),
        },
        send,
      );
      if (!(answer instanceof Response)) return answer;
      discard(answer);
      // A code that was used before, or too late.
      throw new AuthorizationError("invalid_grant");
    },

    grant: (requests) => ({
      canRefresh: ({ refreshToken }) => refreshToken !== undefined,
      refresh: ({ refreshToken = "" }, signal) =>
        renew(
          oauth,
          {
            ask: (how) => refreshTokenGrantRequest(server, client, authentication, refreshToken, how),
            read: (response) => processRefreshTokenResponse(server, client, response),
          },
          requests,
          signal,
        ),
      ...(server.revocation_endpoint !== undefined && {
        signOut: ({ accessToken, refreshToken = accessToken }, signal) =>
          revoke(oauth, refreshToken, requests, signal),
      }),
    }),
  };
}

/** The library's errors hold the address, and with it the code. */
function readCallback(read: () => URLSearchParams): URLSearchParams {
  let callback: URLSearchParams;
  try {
    callback = read();
  } catch (error) {
    throw new AuthorizationError(error instanceof AuthorizationResponseError ? error.error : undefined);
  }
  if (!callback.has("code")) throw new AuthorizationError(undefined);
  return callback;
}
