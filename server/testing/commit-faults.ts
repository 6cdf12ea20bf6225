import type { Store } from "../store/store.ts";
import type { CommitOutcome, Write } from "../store/write.ts";

/**
 * A named place in the life of a write. `before-commit`: it is decided, and nothing of it is kept. `after-commit`: it
 * is kept, or was refused, and nobody has heard of it.
 */
export type CommitPoint = "before-commit" | "after-commit";

/** Steps in at a commit: waits, or throws. */
export type CommitFaults = (point: CommitPoint, write: Write) => void | Promise<void>;

/** Puts fault points around the commits of a store. */
export function withCommitFaults<Kept extends Store>(store: Kept, faults: CommitFaults): Kept {
  const commit = async (write: Write): Promise<CommitOutcome> => {
    await faults("before-commit", write);
    const outcome = await store.commit(write);
    await faults("after-commit", write);
    return outcome;
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = name === "commit" ? commit : Reflect.get(target, name);
      // Bound, since a store's own fields are out of a proxy's reach.
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
