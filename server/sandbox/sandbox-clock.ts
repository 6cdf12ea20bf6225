import type { Clock } from "../clock.ts";
import type { Store } from "../store/store.ts";

/** A clock that can be set ahead, and never back. */
export interface SandboxClock {
  readonly now: Clock;
  /** How far it is ahead of the clock that it was made of, in milliseconds. */
  readonly aheadMs: () => number;
  /** Sets it ahead by so many milliseconds more, and keeps that over a restart. */
  readonly advance: (byMs: number) => Promise<void>;
}

const noteName = "sandbox-clock-ahead-ms";

/** Wraps a clock as far ahead as the store remembers: what was written later must not lie in the future. */
export async function openSandboxClock(store: Store, clock: Clock): Promise<SandboxClock> {
  let aheadMs = Number((await store.findNote(noteName)) ?? 0);
  return {
    now: () => clock() + aheadMs,
    aheadMs: () => aheadMs,
    advance: async (byMs) => {
      aheadMs += byMs;
      await store.keepNote(noteName, String(aheadMs));
    },
  };
}
