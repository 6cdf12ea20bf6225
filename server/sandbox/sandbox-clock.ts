import { type Awaitable, andThen } from "../awaitable.ts";
import type { Clock } from "../clock.ts";
import type { Store } from "../store/store.ts";

/** A clock that can be set ahead, and never back. Whatever servers share a store, share how far. */
export interface SandboxClock {
  readonly now: Clock;
  /** How far it is ahead of the clock that it was made of, in milliseconds. */
  readonly aheadMs: () => number;
  /** Looks how far the store remembers it to be: another server may have set it ahead. */
  readonly follow: () => Awaitable<void>;
  /** Sets it ahead by so many milliseconds more, and keeps that over a restart. */
  readonly advance: (byMs: number) => Promise<void>;
}

const noteName = "sandbox-clock-ahead-ms";

/** Wraps a clock as far ahead as the store remembers: what was written later must not lie in the future. */
export async function openSandboxClock(store: Store, clock: Clock): Promise<SandboxClock> {
  const known = knownOf(store);
  const look = (): Awaitable<string | null> => {
    return andThen(store.findNote(noteName), (note) => {
      // Looks that overtake each other must not set it back.
      known.aheadMs = Math.max(known.aheadMs, Number(note ?? 0));
      return note ?? null;
    });
  };
  await look();
  return {
    now: () => clock() + known.aheadMs,
    aheadMs: () => known.aheadMs,
    follow: () => andThen(look(), () => {}),
    advance: async (byMs) => {
      // It ends, since whoever finds it changed was overtaken by another advance, which is kept.
      for (;;) {
        const before = await look();
        const after = String(Number(before ?? 0) + byMs);
        const outcome = await store.commit({ atMs: clock(), notes: [{ name: noteName, before, after }] });
        if (outcome === "committed") return void (await look());
      }
    },
  };
}

/** What is known of a store that is this process's alone, by whichever servers in it stand on that store. */
const ownStores = new WeakMap<Store, { aheadMs: number }>();

function knownOf(store: Store): { aheadMs: number } {
  const known = ownStores.get(store) ?? { aheadMs: 0 };
  if (!store.isShared) ownStores.set(store, known);
  return known;
}
