import type { WireExchange } from "./wire-exchange.ts";

/** Keeps what the scripted server received, and lets a scenario wait for it. */
export interface WireLog {
  /** Every request received so far, in the order of arrival. */
  readonly exchanges: () => readonly WireExchange[];
  /** Notes a request that has arrived, or what is known of it by now; the number says which. */
  readonly note: (exchange: WireExchange) => void;
  /** Resolves when a request that fits has arrived; true, or false where none came in time. */
  readonly arrival: (fits: (exchange: WireExchange) => boolean, withinMs: number) => Promise<boolean>;
  /** Resolves when a request that fits has been answered; true, or false where none was in time. */
  readonly answer: (fits: (exchange: WireExchange) => boolean, withinMs: number) => Promise<boolean>;
  /** Resolves when no request is open and none has arrived for a while, at the latest after `withinMs`. */
  readonly quiet: (forMs: number, withinMs: number) => Promise<void>;
}

/** Creates an empty log. */
export function createWireLog(nowMs: () => number): WireLog {
  const kept = new Map<number, WireExchange>();
  const watchers = new Set<() => void>();
  const exchanges = () => [...kept.values()].toSorted((a, b) => a.number - b.number);

  const until = (holds: () => boolean, withinMs: number): Promise<boolean> => {
    if (holds()) return Promise.resolve(true);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const watch = () => {
      if (holds()) resolve(true);
    };
    // Where something else came first, nobody waits for it any more, and nor does the process.
    const timer = setTimeout(() => resolve(false), withinMs).unref();
    watchers.add(watch);
    return promise.finally(() => {
      clearTimeout(timer);
      watchers.delete(watch);
    });
  };

  return {
    exchanges,
    note: (exchange) => {
      kept.set(exchange.number, exchange);
      for (const watch of watchers) watch();
    },
    arrival: (fits, withinMs) => until(() => exchanges().some(fits), withinMs),
    answer: (fits, withinMs) =>
      until(() => exchanges().some((one) => one.answeredAtMs !== undefined && fits(one)), withinMs),
    quiet: async (forMs, withinMs) => {
      const endMs = nowMs() + withinMs;
      while (nowMs() < endMs) {
        const all = exchanges();
        const sinceMs = nowMs() - Math.max(0, ...all.map((one) => one.answeredAtMs ?? one.atMs));
        const isOpen = all.some((one) => one.answeredAtMs === undefined && one.failure === undefined);
        if (!isOpen && sinceMs >= forMs) return;
        await new Promise((resolve) => setTimeout(resolve, Math.max(5, forMs - sinceMs)));
      }
    },
  };
}
