import type { Exchange } from "./exchange.ts";
import { createPack } from "./packed-exchange.ts";

/** Keeps the exchanges of a run in the order in which their requests started. */
export interface Journal {
  /** Every exchange that has ended, ordered by its number. */
  readonly exchanges: () => readonly Exchange[];
  /** Gives a request its number, before it is sent. */
  readonly nextNumber: () => number;
  /** Keeps an exchange that has ended. */
  readonly record: (exchange: Exchange) => Exchange;
}

/** So many exchanges are kept as they are; a run with more of them is a long one. */
const mostUnpacked = 8_000;

/** So many exchanges are packed at once. */
const packedTogether = 64;

/**
 * Creates an empty journal.
 *
 * @param unpacked so many of the latest exchanges, and some more, are kept as they are; older ones are packed.
 *   Default 8000.
 */
export function createJournal(unpacked: number = mostUnpacked): Journal {
  const kept: Exchange[] = [];
  const pack = createPack();
  let packed = 0;
  let started = 0;
  return {
    exchanges: () => kept.toSorted((a, b) => a.number - b.number),
    nextNumber: () => {
      started += 1;
      return started;
    },
    record: (exchange) => {
      kept.push(exchange);
      if (kept.length >= unpacked + packed + packedTogether) {
        kept.splice(packed, packedTogether, ...pack(kept.slice(packed, packed + packedTogether)));
        packed += packedTogether;
      }
      return exchange;
    },
  };
}
