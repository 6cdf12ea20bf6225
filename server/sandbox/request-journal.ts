import type { OperationId } from "../../src/contract/index.ts";
import type { Awaitable } from "../awaitable.ts";

/** A request that somebody of a client has sent, as it is remembered: as it was, since few are ever looked at. */
export interface JournalEntry {
  readonly operationId: OperationId;
  readonly requestId: string;
  readonly method: string;
  readonly url: string;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly userId: string;
  /** Those that make another request. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Without its secrets; undefined where there is none to show. */
  readonly body: Awaitable<string> | undefined;
}

const capacity = 200;

/** Remembers the last 200 requests of each client, in this process alone. */
export class RequestJournal {
  readonly #pages = new Map<string, Page>();

  add(clientId: string, entry: JournalEntry): void {
    let page = this.#pages.get(clientId);
    if (page === undefined) {
      page = { entries: [], oldest: 0 };
      this.#pages.set(clientId, page);
    }
    const { entries, oldest } = page;
    const overwritten = entries[oldest];
    if (entries.length < capacity || overwritten === undefined) {
      entries.push({ ...entry });
      return;
    }
    // Written over in place: what lives as long as 200 requests outlives the young, and would pile up among the old.
    Object.assign(overwritten, entry);
    page.oldest = (oldest + 1) % capacity;
  }

  /** Lists the requests of a client, newest first. */
  list(clientId: string): readonly JournalEntry[] {
    const { entries, oldest } = this.#pages.get(clientId) ?? { entries: [], oldest: 0 };
    return [...entries.slice(oldest), ...entries.slice(0, oldest)]
      .map((entry) => ({ ...entry }))
      .toReversed();
  }
}

/** The requests of one client, as a ring. */
interface Page {
  readonly entries: JournalEntry[];
  /** The place of the oldest, which the next is written over. */
  oldest: number;
}
