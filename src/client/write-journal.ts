import type { CriticalWrite } from "./critical-write.ts";

/**
 * Keeps records of critical writes whose outcome does not stand, so that `resumePending` can settle them after a
 * crash. Records hold neither tokens nor bodies.
 */
export interface WriteJournal {
  /** Resolves once the record is safe: only then is the write sent. Replaces one with the same id. */
  put(record: CriticalWrite): void | Promise<void>;
  remove(id: string): void | Promise<void>;
  /** In the order of their first sending. */
  list(): readonly CriticalWrite[] | Promise<readonly CriticalWrite[]>;
}

/** Creates a journal in memory: it outlives a session, and not the process or the page. */
export function memoryJournal(): WriteJournal {
  const records = new Map<string, CriticalWrite>();
  return {
    put: (record) => void records.set(record.id, record),
    remove: (id) => void records.delete(id),
    list: () => [...records.values()],
  };
}
