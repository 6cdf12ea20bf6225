import { SignedOutError, type SignedOutReason } from "./errors/signed-out-error.ts";
import type { EventHub } from "./session-events.ts";
import type { TokenStore } from "./token-store.ts";
import type { Tokens } from "./tokens.ts";

/** Holds the tokens of a session in memory, in step with its store. */
export interface TokenKeeper {
  readonly held: Tokens | undefined;
  /**
   * Makes the error of whoever needs tokens that are not held, or not any more; its cause is why the store could not
   * be read, where that is so.
   */
  gone(): SignedOutError;
  /** Reads the store and holds what it has; a session that has ended stays ended. */
  reread(): Promise<Tokens | undefined>;
  /** @throws SignedOutError where it was closed. */
  checkOpen(): void;
  /** Holds the tokens of a new sign-in, once they are stored. */
  begin(tokens: Tokens): Promise<void>;
  /** Holds the successor, once it is stored. @throws SignedOutError where the session that it belongs to has ended */
  replace(previous: Tokens, next: Tokens): Promise<void>;
  /**
   * Holds nothing from this moment on, and clears the store of this session. Answers tokens of it that another tab had
   * stored since.
   */
  end(reason: SignedOutReason): Promise<Tokens | undefined>;
  /** Holds nothing from this moment on, and leaves the store to others. */
  close(): void;
}

/**
 * Creates a keeper. A store that fails is reported, and the session goes on with what is in memory.
 *
 * @param initial tokens to hold without storing them.
 */
export function createTokenKeeper(
  store: TokenStore,
  initial: Tokens | undefined,
  emit: EventHub["emit"],
): TokenKeeper {
  let held = initial;
  let reason: SignedOutReason = "no_session";
  let endedSignInId: string | undefined;
  let unread: unknown;
  let lastChange: Promise<unknown> = Promise.resolve();
  /** A store that was not written, or could not be, has older tokens than we do and is not to be believed. */
  let isStoreBehind = initial !== undefined;

  const report = (error: unknown) => emit("storeError", { error });
  const lose = (last: Tokens, why: SignedOutReason) => {
    held = undefined;
    reason = why;
    endedSignInId = last.signInId;
    emit("signedOut", { reason });
  };
  const adopt = (tokens: Tokens | undefined) => {
    const isOurs = reason !== "disposed" && tokens?.signInId !== endedSignInId;
    const next = isOurs ? tokens : undefined;
    if (held && held.signInId !== next?.signInId) lose(held, "signed_out");
    if (next) held = next;
  };
  const unsubscribe = store.subscribe?.((tokens) => {
    if (!isStoreBehind) adopt(tokens);
  });
  const gone = () => {
    const why = held ? "signed_out" : reason;
    return new SignedOutError(why, unread ? { cause: unread } : undefined);
  };

  const checkOpen = () => {
    if (reason === "disposed") throw gone();
  };

  /** One change after the other: a slow one must not take the place of a later one. */
  function change<T>(act: () => T): Promise<Awaited<T>> {
    const done: Promise<Awaited<T>> = lastChange.then(act) as Promise<Awaited<T>>;
    lastChange = done.catch(() => {});
    return done;
  }

  async function persist(tokens: Tokens): Promise<void> {
    try {
      await change(() => store.set(tokens));
      isStoreBehind = false;
      unread = undefined;
    } catch (error) {
      isStoreBehind = true;
      report(error);
    }
  }

  async function clear({ generation, signInId }: Tokens): Promise<Tokens | undefined> {
    try {
      await change(() => store.clearIf(generation));
      // Another tab may have renewed the same session since; signing out means that one too.
      const left = reason === "signed_out" ? await store.get() : undefined;
      if (left?.signInId === signInId) {
        await change(() => store.clearIf(left.generation));
        return left;
      }
    } catch (error) {
      report(error);
    }
    return undefined;
  }

  return {
    get held() {
      return held;
    },
    gone,
    async reread() {
      if (isStoreBehind) return held;
      const before = held;
      try {
        const tokens = await store.get();
        unread = undefined;
        if (held === before) adopt(tokens);
      } catch (error) {
        unread = error;
        report(error);
      }
      return held;
    },
    checkOpen,
    async begin(tokens) {
      checkOpen();
      await persist(tokens);
      checkOpen();
      adopt(tokens);
    },
    async replace(previous, next) {
      const isCurrent = () => held?.signInId === previous.signInId;
      if (!isCurrent()) throw gone();
      await persist(next);
      if (!isCurrent()) {
        // Who closed it leaves what is stored to others.
        if (reason !== "disposed") await clear(next);
        throw gone();
      }
      held = next;
    },
    async end(why) {
      const last = held;
      if (!last) return undefined;
      lose(last, why);
      return clear(last);
    },
    close() {
      held = undefined;
      reason = "disposed";
      unsubscribe?.();
    },
  };
}
