import { ConfigurationError } from "./errors/configuration-error.ts";
import type { GrantFactory } from "./grant.ts";

/** What an API key is used with. */
export interface ApiKeyOptions {
  /** Whoever opens the page can read the key. @default false */
  readonly dangerouslyAllowBrowser?: boolean;
}

/**
 * Sends an API key as bearer token. Nobody signs in and nothing is renewed, so a 401 is final.
 *
 * @param scope where the code runs.
 * @throws ConfigurationError where the key is empty, or this is a browser.
 */
export function apiKeyGrant(
  key: string,
  { dangerouslyAllowBrowser = false }: ApiKeyOptions = {},
  scope: object = globalThis,
): GrantFactory {
  if (key === "") throw new ConfigurationError("The API key is empty: give the key.");
  if (!dangerouslyAllowBrowser && isBrowser(scope)) {
    throw new ConfigurationError(
      "An API key in a browser is public: call from a server, or sign a person in.",
    );
  }
  return () => ({
    initial: { accessToken: key },
    canRefresh: () => false,
    refresh: async () => "refused",
  });
}

/** Tells a browser's page or worker from a server. */
export function isBrowser(scope: object): boolean {
  return ("window" in scope && "document" in scope) || "importScripts" in scope;
}
