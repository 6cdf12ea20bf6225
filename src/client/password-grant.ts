import { bodyFromExpressions } from "./body-from-expressions.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { InvalidCredentialsError } from "./errors/invalid-credentials-error.ts";
import { RefreshTimeoutError } from "./errors/refresh-timeout-error.ts";
import type { GrantFactory } from "./grant.ts";
import { readHttpError } from "./to-http-error.ts";
import { readTokenAnswer, type TokenAnswer } from "./token-answer.ts";

/** Signs in with user name and password, and renews with the refresh token, as the contract's x-session says. */
export const passwordGrant: GrantFactory = ({ rules, ask, refreshTimeoutMs: timeoutMs }) => {
  async function readTokens(response: Response, operation: string): Promise<TokenAnswer> {
    if (!response.ok) throw await readHttpError(response, operation);
    return readTokenAnswer(response, rules.tokens);
  }

  return {
    async signIn(credentials, signal) {
      const { operation, ...places } = demand(rules.signIn, "x-session.signIn");
      const { username, password } = demand(credentials, "user name and password");
      const body = bodyFromExpressions([
        [places.username, username],
        [places.password, password],
      ]);
      const response = await ask(operation, { body, signal });
      if (response.status !== 401) return readTokens(response, operation);
      discard(response);
      throw new InvalidCredentialsError();
    },

    canRefresh: ({ refreshToken }) => refreshToken !== undefined && rules.refresh !== undefined,

    async refresh({ refreshToken = "" }, signal) {
      const { operation, refreshToken: place } = demand(rules.refresh, "x-session.refresh");
      const body = bodyFromExpressions([[place, refreshToken]]);
      const response = await ask(operation, { body, signal, timeoutMs }).catch((error) => {
        throw error instanceof AttemptTimeoutError ? new RefreshTimeoutError(timeoutMs) : error;
      });
      // Everything else may pass, so only these two mean that the refresh token is dead.
      if (response.status !== 400 && response.status !== 401) return readTokens(response, operation);
      discard(response);
      return "refused";
    },

    async signOut({ accessToken }, signal) {
      if (rules.signOut === undefined) return;
      discard(await ask(rules.signOut.operation, { accessToken, signal, timeoutMs }));
    },
  };
};

function demand<T>(value: T | undefined, what: string): T {
  if (value !== undefined) return value;
  throw new ConfigurationError(`A password grant needs ${what}: give it, or take another grant.`);
}
