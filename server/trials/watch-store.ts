import type { Store } from "../store/store.ts";
import type { CommitOutcome, Write } from "../store/write.ts";

/** A store that remembers what it was asked. */
export interface WatchedStore {
  readonly store: Store;
  /** Takes the names of the methods that were called since the last look, with what they were given. */
  readonly takeCalls: () => { readonly name: string; readonly given: readonly unknown[] }[];
  /** Takes the writes that were kept since the last look. */
  readonly takeWrites: () => Write[];
}

/** Puts a listener before a store, so that a trial sees what a request reads and what it leaves behind. */
export function watchStore(watched: Store): WatchedStore {
  let calls: { name: string; given: readonly unknown[] }[] = [];
  let writes: Write[] = [];
  const commit = async (write: Write): Promise<CommitOutcome> => {
    const outcome = await watched.commit(write);
    if (outcome === "committed") writes.push(write);
    return outcome;
  };
  const store = new Proxy(watched, {
    get(target, name) {
      const member: unknown = name === "commit" ? commit : Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: readonly unknown[]): unknown => {
        calls.push({ name: String(name), given });
        return Reflect.apply(member, target, given);
      };
    },
  });
  return {
    store,
    takeCalls: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    takeWrites: () => {
      const taken = writes;
      writes = [];
      return taken;
    },
  };
}
