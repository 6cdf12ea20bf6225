import type { SessionContract } from "../contract/session.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { Send } from "./send.ts";
import { readTokens } from "./tokens.ts";

/** Makes a sender tell the mask every token that a sign-in or a refresh brings, whoever asked for it. */
export function learningSecrets(send: Send, session: SessionContract | undefined, mask: SecretMask): Send {
  if (!session) return send;
  const issuers = [session.signIn.operation, session.refresh?.operation];
  return async (request) => {
    const exchange = await send(request);
    const tokens = issuers.includes(request.operationId) ? readTokens(exchange, session) : undefined;
    if (tokens) mask.learn("access", tokens.accessToken);
    if (tokens?.refreshToken !== undefined) mask.learn("refresh", tokens.refreshToken);
    return exchange;
  };
}
