import {
  type AuthorizationServer,
  allowInsecureRequests,
  customFetch,
  discoveryRequest,
  processDiscoveryResponse,
} from "oauth4webapi";
import { parseBaseUrl } from "../base-url.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { NetworkError } from "../errors/network-error.ts";

/** How an authorization server is looked up. */
export interface DiscoveryOptions {
  /** `oauth2`: RFC 8414; `oidc`: OpenID Connect Discovery. @default "oauth2" */
  readonly kind?: "oauth2" | "oidc";
  /** @default the platform's */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Asks an authorization server for its metadata, once.
 *
 * @param issuer https, or this machine.
 * @throws ConfigurationError where the issuer is no such address, or has no metadata of its own there; NetworkError
 * @see https://www.rfc-editor.org/rfc/rfc8414.html#section-3
 */
export async function discoverServer(
  issuer: string,
  { kind = "oauth2", fetch = (request) => globalThis.fetch(request) }: DiscoveryOptions = {},
): Promise<AuthorizationServer> {
  const { origin } = parseBaseUrl(issuer);
  const url = new URL(issuer);
  const response = await discoveryRequest(url, {
    algorithm: kind,
    [customFetch]: (address, { method, headers, redirect }) =>
      fetch(new Request(address, { method, headers, redirect })),
    [allowInsecureRequests]: origin.startsWith("http:"),
  }).catch((cause) => {
    throw new NetworkError(`The metadata of ${origin}`, { cause });
  });
  try {
    return await processDiscoveryResponse(url, response);
  } catch (cause) {
    throw new ConfigurationError(
      `${issuer} has no metadata as ${kind} server (status ${response.status}): check the issuer, or give the server's endpoints yourself.`,
      { cause },
    );
  }
}
