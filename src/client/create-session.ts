import { openCall } from "./call.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import type { Session } from "./session.ts";
import { createSessionFetch } from "./session-fetch.ts";
import type { SessionOptions } from "./session-options.ts";
import { createSessionParts } from "./session-parts.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Creates a session: nothing is sent before it is asked for, and no two sessions know of each other but through a
 * store that they share.
 *
 * @throws ConfigurationError where an option is unknown or cannot work.
 * @example
 * const session = createSession({ baseUrl: "http://127.0.0.1:3000" });
 * await session.signIn({ username: "dana", password: "..." });
 */
export function createSession(options: SessionOptions): Session {
  const { base, contract, grant, events, authority, send, presentSignInId } = createSessionParts(options);
  const { keeper, refresher, source } = authority;

  async function present(): Promise<Tokens> {
    const tokens = keeper.held ?? (await keeper.reread());
    if (tokens === undefined) throw keeper.gone();
    return tokens;
  }

  return {
    baseUrl: base.href,
    contract,
    async signIn(credentials, { signal } = {}) {
      if (grant.signIn === undefined) {
        throw new ConfigurationError("The session's grant has no sign-in: make calls without it.");
      }
      await authority.begin(await grant.signIn(credentials, signal));
    },
    async signOut({ signal } = {}) {
      const tokens = keeper.held ?? (await keeper.reread());
      if (tokens === undefined) return;
      await authority.end("signed_out");
      // Whatever the server says now, nothing here holds the tokens any more.
      await grant.signOut?.(tokens, signal).catch(() => {});
    },
    adopt: (answer) => authority.begin(answer),
    async token() {
      const call = openCall({
        input: base.href,
        url: base.href,
        init: { method: "GET", headers: new Headers() },
        operationId: undefined,
        operation: undefined,
        replay: "safe",
        timeoutMs: 0,
        signInId: undefined,
      });
      return (await source.take(call)).accessToken;
    },
    async refresh(rejected) {
      const tokens = await present();
      if (rejected !== undefined && rejected !== tokens.accessToken) return tokens.accessToken;
      if (!grant.canRefresh(tokens)) {
        throw new ConfigurationError(
          "The session has nothing to refresh with: sign in, or use another grant.",
        );
      }
      return (await refresher.renew(tokens, rejected !== undefined)).accessToken;
    },
    fetch: createSessionFetch(send, base.href, presentSignInId),
    send,
    on: (name, listener) => events.on(name, listener),
    dispose() {
      refresher.stop(new SignedOutError("disposed"));
      keeper.close();
    },
  };
}
