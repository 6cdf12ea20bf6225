import { discard } from "../discard.ts";
import type { SessionRequests } from "../session-requests.ts";
import type { TokenAnswer } from "../token-answer.ts";
import type { OAuthClient } from "./oauth-client.ts";
import { askTokenEndpoint, type TokenQuestion } from "./token-endpoint.ts";

/** Asks a token endpoint for a successor, as a grant's `refresh` is to. */
export async function renew(
  client: OAuthClient,
  question: TokenQuestion,
  { send, refreshTimeoutMs }: SessionRequests,
  signal: AbortSignal,
): Promise<TokenAnswer | "refused"> {
  const limit = { signal, timeoutMs: refreshTimeoutMs };
  const answer = await askTokenEndpoint(client, question, (request, target) => send(request, target, limit));
  if (!(answer instanceof Response)) return answer;
  discard(answer);
  return "refused";
}
