import type { SecretMask } from "../engine/secret-mask.ts";
import { learnNamedSecrets } from "../report/masked-message.ts";
import { readTokens, type Tokens } from "../server/tokens.ts";
import { readCall } from "./call.ts";
import type { RecordedExchange } from "./recording.ts";
import type { TrafficContract } from "./traffic-contract.ts";

/** Reads the tokens that a recorded sign-in or refresh brought; nothing where it brought none, or its body is missing. */
export function tokensIn(exchange: RecordedExchange, { session }: TrafficContract): Tokens | undefined {
  return session && !exchange.missing.includes("response body") ? readTokens(exchange, session) : undefined;
}

/** Tells a mask every token of some exchanges, in their order, and what else their names say is secret. */
export function learnTokens(
  exchanges: readonly RecordedExchange[],
  contract: TrafficContract,
  mask: SecretMask,
): void {
  for (const exchange of exchanges) {
    const { bearer, refreshToken, isSignIn, isRefresh } = readCall(exchange, contract);
    const brought = isSignIn || isRefresh ? tokensIn(exchange, contract) : undefined;
    for (const access of [bearer, brought?.accessToken]) if (access) mask.learn("access", access);
    for (const refresh of [refreshToken, brought?.refreshToken]) if (refresh) mask.learn("refresh", refresh);
    learnNamedSecrets(exchange.request, mask);
  }
}
