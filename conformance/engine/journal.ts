import type { Exchange } from "./exchange.ts";
import { createFieldPool } from "./field-pool.ts";
import { createPack } from "./packed-exchange.ts";

/** Keeps the exchanges of a run in the order in which their requests started. */
export interface Journal {
  /** Every exchange that has ended, ordered by its number. */
  readonly exchanges: () => readonly Exchange[];
  /** Gives a request its number, before it is sent. */
  readonly nextNumber: () => number;
  /** Counts the requests that have started. */
  readonly started: () => number;
  /** Keeps an exchange that has ended. */
  readonly record: (exchange: Exchange) => Exchange;
  /** Keeps no more of some exchanges than how many there were of each kind. */
  readonly forget: (exchanges: readonly Exchange[]) => void;
  /** Says what has been forgotten. */
  readonly forgotten: () => readonly ForgottenExchanges[];
}

/** Counts forgotten exchanges of one kind. */
export interface ForgottenExchanges {
  readonly operationId?: string;
  /** Absent where no complete response came. */
  readonly status?: number;
  readonly count: number;
}

/** So many exchanges are kept as they are; a run with more of them is a long one. */
const mostUnpacked = 20_000;

/** So many exchanges are packed at once. */
const packedTogether = 64;

/**
 * Creates an empty journal.
 *
 * @param unpacked so many of the latest exchanges, and some more, are kept as they are; older ones are packed.
 *   Default 20000.
 */
export function createJournal(unpacked: number = mostUnpacked): Journal {
  let kept: Exchange[] = [];
  const forgotten = new Map<string, ForgottenExchanges>();
  const pool = createFieldPool();
  const pack = createPack();
  let packed = 0;
  let started = 0;
  return {
    exchanges: () => kept.toSorted((a, b) => a.number - b.number),
    nextNumber: () => {
      started += 1;
      return started;
    },
    started: () => started,
    record: (exchange) => {
      const own = pool(exchange);
      kept.push(own);
      if (kept.length >= unpacked + packed + packedTogether) {
        kept.splice(packed, packedTogether, ...pack(kept.slice(packed, packed + packedTogether)));
        packed += packedTogether;
      }
      return own;
    },
    forget: (exchanges) => {
      const numbers = new Set(exchanges.map(({ number }) => number));
      const isKept = ({ number }: Exchange) => !numbers.has(number);
      for (const { operationId, response } of kept.filter((one) => !isKept(one))) {
        const kind = `${operationId} ${response?.status}`;
        forgotten.set(kind, {
          ...(operationId !== undefined && { operationId }),
          ...(response && { status: response.status }),
          count: (forgotten.get(kind)?.count ?? 0) + 1,
        });
      }
      packed = kept.slice(0, packed).filter(isKept).length;
      kept = kept.filter(isKept);
    },
    forgotten: () => [...forgotten.values()],
  };
}

/** Counts all exchanges of a journal, those too that it has forgotten. */
export function countExchanges(journal: Journal): number {
  const forgotten = journal.forgotten().reduce((sum, { count }) => sum + count, 0);
  return journal.exchanges().length + forgotten;
}
