import { bodyFromExpressions } from "./body-from-expressions.ts";
import { discard } from "./discard.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { InvalidCredentialsError } from "./errors/invalid-credentials-error.ts";
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
      if (!credentials || !rules.signIn) {
        throw new ConfigurationError(
          "The sign-in needs user name, password and x-session.signIn: give all three.",
        );
      }
      const { operation, username, password } = rules.signIn;
      const body = bodyFromExpressions([
        [username, credentials.username],
        [password, credentials.password],
      ]);
      const response = await ask(operation, { body, signal });
      if (response.status !== 401) return readTokens(response, operation);
      discard(response);
      throw new InvalidCredentialsError();
    },

    canRefresh: ({ refreshToken }) => refreshToken !== undefined && rules.refresh !== undefined,

    async refresh({ refreshToken }, signal) {
      if (!refreshToken || !rules.refresh) return "refused";
      const body = bodyFromExpressions([[rules.refresh.refreshToken, refreshToken]]);
      const { operation } = rules.refresh;
      const response = await ask(operation, { body, signal, timeoutMs });
      // Everything else may pass, so only these two mean that the refresh token is dead.
      if (response.status !== 400 && response.status !== 401) return readTokens(response, operation);
      discard(response);
      return "refused";
    },

    async signOut(last, signal, renew) {
      if (!rules.signOut) return;
      const tokens = renew ? await renew() : last;
      if (tokens === "refused") return;
      const { accessToken } = tokens;
      discard(await ask(rules.signOut.operation, { accessToken, signal, timeoutMs }));
    },
  };
};
