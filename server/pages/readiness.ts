import type { Store } from "../store/store.ts";

/** Why a server should be sent no requests just now, in one sentence; null where it should. */
export type Readiness = () => Promise<string | null>;

/**
 * Creates what looks whether a server can do its work: it wants to, and its store answers a question. Whoever asks
 * meanwhile shares the look, so that no number of them is a burden.
 *
 * @param options.withinMs how long the store has for its answer, in milliseconds; default 2000.
 */
export function createReadiness({
  isReady,
  store,
  withinMs = 2000,
}: {
  readonly isReady: () => boolean;
  readonly store: Pick<Store, "findNote">;
  readonly withinMs?: number;
}): Readiness {
  let look: Promise<boolean> | undefined;
  return async () => {
    if (!isReady()) return "The server is starting or stopping.";
    look ??= answers(store, withinMs).finally(() => {
      look = undefined;
    });
    return (await look) ? null : "The database does not answer.";
  };
}

async function answers(store: Pick<Store, "findNote">, withinMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), withinMs);
  });
  const ask = async () => await store.findNote("readiness");
  const asked = ask().then(
    () => true,
    () => false,
  );
  const isAnswered = await Promise.race([asked, tooLong]);
  clearTimeout(timer);
  return isAnswered;
}
