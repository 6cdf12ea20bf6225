import { clientCredentialsGrantRequest, processClientCredentialsResponse } from "oauth4webapi";
import { checkOptions } from "../check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { GrantFactory } from "../grant.ts";
import { readHttpError } from "../to-http-error.ts";
import { createOAuthClient, OAUTH_OPTIONS, type OAuthOptions } from "./oauth-client.ts";
import { renew } from "./renew.ts";
import { askTokenEndpoint, type TokenQuestion } from "./token-endpoint.ts";

/** What client credentials are used with. */
export interface ClientCredentialsOptions extends OAuthOptions {
  readonly clientSecret: string;
  /** What the tokens shall be good for; scopes parted by spaces. @default what the server gives */
  readonly scope?: string;
  /** More parameters of the request, such as `audience` or `resource`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * Signs a program in as itself. There is no refresh token: a token that expires is asked for anew, once for all who
 * need it.
 *
 * @throws ConfigurationError in a browser, whose user could read the secret.
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-4.4
 * @example
 * const server = await discoverServer("https://login.example");
 * const session = createSession({ baseUrl, grant: clientCredentialsGrant({ server, clientId, clientSecret }) });
 * await session.signIn();
 */
export function clientCredentialsGrant(options: ClientCredentialsOptions): GrantFactory {
  checkOptions("clientCredentialsGrant", options, [...OAUTH_OPTIONS, "scope", "parameters"]);
  if (!options.clientSecret) {
    throw new ConfigurationError("Client credentials need a clientSecret: give it, or use another grant.");
  }
  const oauth = createOAuthClient(options);
  const { server, client, authentication } = oauth;
  const { scope, parameters } = options;
  const wanted = { ...parameters, ...(scope !== undefined && { scope }) };
  const question: TokenQuestion = {
    ask: (how) => clientCredentialsGrantRequest(server, client, authentication, wanted, how),
    read: (response) => processClientCredentialsResponse(server, client, response),
  };
  return (requests) => ({
    async signIn(_, signal) {
      const answer = await askTokenEndpoint(oauth, question, (request, target) =>
        requests.send(request, target, { signal }),
      );
      if (answer instanceof Response) throw await readHttpError(answer, "the token request");
      return answer;
    },
    canRefresh: () => true,
    refresh: (_, signal) => renew(oauth, question, requests, signal),
  });
}
