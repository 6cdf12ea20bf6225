import { allowInsecureRequests, customFetch, revocationRequest } from "oauth4webapi";
import { parseBaseUrl } from "../base-url.ts";
import { discard } from "../discard.ts";
import type { SessionRequests } from "../session-requests.ts";
import type { OAuthClient } from "./oauth-client.ts";

/**
 * Gives a token back, so that nobody can go on with it; a refresh token takes all with it that came of it.
 *
 * @throws what the request fails with; ConfigurationError where the endpoint would be told in the clear.
 * @see https://www.rfc-editor.org/rfc/rfc7009.html#section-2
 */
export async function revoke(
  { server, client, authentication }: OAuthClient,
  token: string,
  { send, refreshTimeoutMs: timeoutMs }: SessionRequests,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { origin, pathname } = new URL(server.revocation_endpoint ?? "");
  parseBaseUrl(origin);
  const answer = await revocationRequest(server, client, authentication, token, {
    [customFetch]: (url, { method, headers, body }) =>
      send(new Request(url, { method, headers, body }), `POST ${pathname}`, { signal, timeoutMs }),
    [allowInsecureRequests]: origin.startsWith("http:"),
  });
  discard(answer);
}
