/**
 * Grants of OAuth, over the library oauth4webapi, which must be installed with it.
 *
 * @module
 */
export type { AuthorizationServer } from "oauth4webapi";
export {
  type AuthorizationCode,
  type AuthorizationCodeOptions,
  authorizationCode,
  type PendingAuthorization,
} from "./authorization-code.ts";
export { type ClientCredentialsOptions, clientCredentialsGrant } from "./client-credentials-grant.ts";
export { type DiscoveryOptions, discoverServer } from "./discover-server.ts";
export { AuthorizationError } from "./errors/authorization-error.ts";
export type { OAuthOptions } from "./oauth-client.ts";
