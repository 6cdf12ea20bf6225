import { anonymousGrant } from "./anonymous-grant.ts";
import { parseBaseUrl } from "./base-url.ts";
import { openCall } from "./call.ts";
import { checkContract } from "./client-contract.ts";
import { createSessionRequests } from "./create-session-requests.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import { createLine } from "./line.ts";
import { memoryStore } from "./memory-store.ts";
import { passwordGrant } from "./password-grant.ts";
import { leftMsOf } from "./refresh-window.ts";
import { createRefresher } from "./refresher.ts";
import { createSender } from "./sender.ts";
import { createServerClock } from "./server-clock.ts";
import type { Session } from "./session.ts";
import { createEventHub } from "./session-events.ts";
import { createSessionFetch } from "./session-fetch.ts";
import { type SessionOptions, settleOptions } from "./session-options.ts";
import type { TokenAnswer } from "./token-answer.ts";
import { createTokenKeeper } from "./token-keeper.ts";
import { createTokenSource } from "./token-source.ts";
import { toTokens } from "./tokens.ts";

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
  const settings = settleOptions(options);
  const { contract, store = memoryStore() } = settings;
  checkContract(contract);
  const base = parseBaseUrl(settings.baseUrl);
  const { on, emit } = createEventHub();
  const clock = createServerClock(settings.now);
  const parts = { ...settings, base, clock, emit };

  const { grant: makeGrant = contract.session ? passwordGrant : anonymousGrant } = settings;
  const grant = makeGrant(createSessionRequests(parts, (call) => line.attempt(call)));
  const keeper = createTokenKeeper(store, grant.initial && toTokens(grant.initial, clock.now()), emit);
  const refresher = createRefresher(parts, grant, keeper);
  const source = createTokenSource(parts, grant, keeper, refresher);
  const line = createLine(parts, source);
  const presentSignInId = () => keeper.held?.signInId;
  const send = createSender(line, presentSignInId);

  async function adopt(answer: TokenAnswer): Promise<void> {
    refresher.stop(new SignedOutError("signed_out"));
    await keeper.begin(toTokens(answer, clock.now()));
    emit("signedIn", {});
  }

  return {
    baseUrl: base.href,
    contract,
    async signIn(credentials, { signal } = {}) {
      if (!grant.signIn) {
        throw new ConfigurationError("The grant has no sign-in: make calls without it.");
      }
      keeper.checkOpen();
      await adopt(await grant.signIn(credentials, signal));
    },
    async signOut({ signal = AbortSignal.any([]) } = {}) {
      const held = keeper.held ?? (await keeper.reread());
      if (!held) return;
      // A refresh that is cut off may have spent the refresh token.
      const isSpent = refresher.stop(new SignedOutError("signed_out"));
      const last = (await keeper.end("signed_out")) ?? held;
      const isRenewable = leftMsOf(last, clock) <= 0 && !isSpent && grant.canRefresh(last);
      const renew = isRenewable ? () => refresher.exchange(last, signal) : undefined;
      // Whatever the server says now, nothing here holds the tokens any more.
      await grant.signOut?.(last, signal, renew).catch(() => {});
    },
    adopt,
    async token() {
      const call = openCall(base.href, { method: "GET", headers: new Headers() }, {});
      return (await source.take(call)).accessToken;
    },
    async refresh(rejected) {
      const tokens = keeper.held ?? (await keeper.reread());
      if (!tokens) throw keeper.gone();
      if (rejected !== undefined && rejected !== tokens.accessToken) return tokens.accessToken;
      if (!grant.canRefresh(tokens)) {
        throw new ConfigurationError("The session has no refresh token: sign in.");
      }
      return (await refresher.renew(tokens, rejected !== undefined)).accessToken;
    },
    fetch: createSessionFetch(send, base.href, presentSignInId),
    send,
    on,
    dispose() {
      refresher.stop(new SignedOutError("disposed"));
      keeper.close();
    },
  };
}
