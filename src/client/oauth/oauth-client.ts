import {
  type AuthorizationServer,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  None,
} from "oauth4webapi";
import { isBrowser } from "../api-key-grant.ts";
import { parseBaseUrl } from "../base-url.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** Who asks which authorization server. */
export interface OAuthOptions {
  /** The server's metadata, of which `issuer` and `token_endpoint` are always needed; `discoverServer` reads it. */
  readonly server: AuthorizationServer;
  readonly clientId: string;
  /** Left out by clients that cannot keep one, such as pages and apps. */
  readonly clientSecret?: string;
  /** Whoever opens the page can read the secret. @default false */
  readonly dangerouslyAllowBrowser?: boolean;
}

/** The names of what every grant here takes. */
export const OAUTH_OPTIONS: readonly (keyof OAuthOptions)[] = [
  "server",
  "clientId",
  "clientSecret",
  "dangerouslyAllowBrowser",
];

/** Who asks which authorization server, checked and in the words of oauth4webapi. */
export interface OAuthClient {
  readonly server: AuthorizationServer & { readonly token_endpoint: string };
  readonly client: { readonly client_id: string };
  readonly authentication: ClientAuth;
  /** True where the server is on this machine and speaks plain http. */
  readonly isPlainHttp: boolean;
}

/**
 * Checks what a grant is made of.
 *
 * @param scope where the code runs.
 * @throws ConfigurationError where a secret is given to a browser, or the server's address is missing or would have
 *   secrets sent in the clear.
 */
export function createOAuthClient(options: OAuthOptions, scope: object = globalThis): OAuthClient {
  const { server, clientId, clientSecret, dangerouslyAllowBrowser = false } = options;
  const { token_endpoint } = server;
  if (clientSecret !== undefined && !dangerouslyAllowBrowser && isBrowser(scope)) {
    throw new ConfigurationError(
      "A client secret in a browser is public: leave it out, or ask for tokens from a server.",
    );
  }
  if (clientId === "" || clientSecret === "") {
    throw new ConfigurationError(
      "The clientId or the clientSecret is empty: give both as the server knows them.",
    );
  }
  if (token_endpoint === undefined) {
    throw new ConfigurationError(
      "The server's metadata has no token_endpoint: add it, or use discoverServer.",
    );
  }
  const { origin } = parseBaseUrl(URL.parse(token_endpoint)?.origin ?? token_endpoint);
  return {
    server: { ...server, token_endpoint },
    client: { client_id: clientId },
    authentication: authenticationOf(server, clientSecret),
    isPlainHttp: origin.startsWith("http:"),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc8414.html#section-2 Basic is what a server takes that says nothing. */
function authenticationOf(server: AuthorizationServer, secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  return methods.includes("client_secret_basic") ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}
