import { bodyFromExpressions } from "./body-from-expressions.ts";
import { discard } from "./discard.ts";
import { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { InvalidCredentialsError } from "./errors/invalid-credentials-error.ts";
import { RefreshTimeoutError } from "./errors/refresh-timeout-error.ts";
import type { GrantFactory } from "./grant.ts";
import { readHttpError } from "./to-http-error.ts";
import { readTokenAnswer } from "./token-answer.ts";

/** Signs in with user name and password, and renews with the refresh token, as the contract's x-session says. */
export const passwordGrant: GrantFactory = ({ rules, ask, refreshTimeoutMs }) => ({
  async signIn(credentials, signal) {
    if (credentials === undefined) {
      throw new ConfigurationError("A password grant signs a person in: give user name and password.");
    }
    const { username, password } = credentials;
    if (rules.signIn === undefined) throw missing("signIn");
    const { operation, ...places } = rules.signIn;
    const body = bodyFromExpressions([
      [places.username, username],
      [places.password, password],
    ]);
    const response = await ask(operation, { body, signal });
    if (response.status === 401) {
      discard(response);
      throw new InvalidCredentialsError();
    }
    if (!response.ok) throw await readHttpError(response, operation);
    return readTokenAnswer(response, rules.tokens);
  },

  canRefresh: ({ refreshToken }) => refreshToken !== undefined && rules.refresh !== undefined,

  async refresh({ refreshToken = "" }, signal) {
    if (rules.refresh === undefined) throw missing("refresh");
    const body = bodyFromExpressions([[rules.refresh.refreshToken, refreshToken]]);
    const { operation } = rules.refresh;
    const response = await ask(operation, { body, signal, timeoutMs: refreshTimeoutMs }).catch((error) => {
      throw error instanceof AttemptTimeoutError ? new RefreshTimeoutError(refreshTimeoutMs) : error;
    });
    // Everything else may pass, so only these two mean that the refresh token is dead.
    if (response.status === 400 || response.status === 401) {
      discard(response);
      return "refused";
    }
    if (!response.ok) throw await readHttpError(response, operation);
    return readTokenAnswer(response, rules.tokens);
  },

  async signOut({ accessToken }, signal) {
    if (rules.signOut === undefined) return;
    discard(await ask(rules.signOut.operation, { accessToken, signal, timeoutMs: refreshTimeoutMs }));
  },
});

function missing(key: string): ConfigurationError {
  return new ConfigurationError(`The contract's x-session has no ${key}: add it, or use another grant.`);
}
