import type { Exchange } from "./exchange.ts";

/** Keeps the exchanges of a run in the order in which their requests started. */
export interface Journal {
  /** Every exchange that has ended, ordered by its number. */
  readonly exchanges: () => readonly Exchange[];
  /** Gives a request its number, before it is sent. */
  readonly nextNumber: () => number;
  /** Keeps an exchange that has ended. */
  readonly record: (exchange: Exchange) => Exchange;
}

/** Creates an empty journal. */
export function createJournal(): Journal {
  const kept: Exchange[] = [];
  let started = 0;
  return {
    exchanges: () => kept.toSorted((a, b) => a.number - b.number),
    nextNumber: () => {
      started += 1;
      return started;
    },
    record: (exchange) => {
      kept.push(exchange);
      return exchange;
    },
  };
}
