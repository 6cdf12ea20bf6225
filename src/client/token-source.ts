import { type Call, keyOf } from "./call.ts";
import type { Grant } from "./grant.ts";
import type { Parts } from "./parts.ts";
import { createFreshness } from "./refresh-window.ts";
import type { Refresher } from "./refresher.ts";
import type { TokenKeeper } from "./token-keeper.ts";
import type { Tokens } from "./tokens.ts";
import { untilAborted } from "./until-aborted.ts";

/** Gives calls the tokens to send, renewed first where that is due. */
export interface TokenSource {
  /** @throws SignedOutError, RefreshFailedError, the reason of the call's signal */
  take(call: Call): Tokens | Promise<Tokens>;
  /** Has the tokens that the call was refused with replaced. @throws as `take` does */
  renew(call: Call, refused: Tokens): Promise<Tokens>;
  /** Tells whether a refresh may replace these tokens. */
  canRenew(tokens: Tokens): boolean;
  /** Remembers that a request was answered 401 with these tokens, so that it is not sent with them again. */
  noteRefusal(tokens: Tokens, request: string): void;
}

/** Creates what gives the tokens of one session. */
export function createTokenSource(
  parts: Parts,
  grant: Grant,
  keeper: TokenKeeper,
  refresher: Refresher,
): TokenSource {
  const freshness = createFreshness(parts.clock, parts.random);
  /** Requests that were refused with the tokens of one generation. Others go on with them: they may be good there. */
  let refusals = { generation: "", requests: new Set<string>() };

  /** A call never goes out with the tokens of another sign-in than it began with. */
  function ownTokens(call: Call, tokens: Tokens | undefined): Tokens {
    call.signInId ??= tokens?.signInId;
    if (!tokens || tokens.signInId !== call.signInId) throw keeper.gone();
    return tokens;
  }

  async function loadThenTake(call: Call): Promise<Tokens> {
    await untilAborted(keeper.reread(), call.init.signal);
    return takeOwn(call, ownTokens(call, keeper.held));
  }

  function takeOwn(call: Call, held: Tokens): Tokens | Promise<Tokens> {
    if (!grant.canRefresh(held)) return held;
    if (refusals.generation === held.generation && refusals.requests.has(keyOf(call))) {
      // A critical write keeps its cure: a 401 of its own must lead to the evidence.
      if (call.replay !== "p0") call.cures.left -= 1;
      return renew(call, held);
    }
    const state = refresher.isReplacing(held) ? "expired" : freshness(held);
    if (state === "fresh") return held;
    if (state === "expired") return renew(call, held);
    const renewed = renew(call, held, false).catch((error) => {
      const isUsable = !call.init.signal?.aborted && keeper.held?.generation === held.generation;
      if (call.replay === "p0" && !isUsable) throw error;
      return held;
    });
    // A token that expires under way makes the outcome of a critical write unclear, so only that one waits.
    return call.replay === "p0" ? renewed : held;
  }

  async function renew(call: Call, old: Tokens, isUrgent = true): Promise<Tokens> {
    ownTokens(call, keeper.held);
    return ownTokens(call, await untilAborted(refresher.renew(old, isUrgent), call.init.signal));
  }

  return {
    take: (call) => (keeper.held ? takeOwn(call, ownTokens(call, keeper.held)) : loadThenTake(call)),
    renew,
    canRenew: (tokens) => grant.canRefresh(tokens),
    noteRefusal(tokens, request) {
      // Without a refresh they will be sent again, and there is nothing to remember.
      if (!grant.canRefresh(tokens)) return;
      const { generation } = tokens;
      if (generation !== refusals.generation) refusals = { generation, requests: new Set() };
      refusals.requests.add(request);
    },
  };
}
