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
  readonly #entries = new Map<string, JournalEntry[]>();

  add(clientId: string, entry: JournalEntry): void {
    const entries = this.#entries.get(clientId);
    if (entries === undefined) this.#entries.set(clientId, [entry]);
    else if (entries.push(entry) > capacity) entries.shift();
  }

  /** Lists the requests of a client, newest first. */
  list(clientId: string): readonly JournalEntry[] {
    return (this.#entries.get(clientId) ?? []).toReversed();
  }
}
