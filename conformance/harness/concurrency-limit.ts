/** Runs at once no more than so many of the actions given to it, in the order in which they were given. */
export type ConcurrencyLimit = <T>(act: () => Promise<T>) => Promise<T>;

/** Creates a limit. */
export function limitConcurrency(most: number): ConcurrencyLimit {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (act) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await act();
    } finally {
      // Whoever waits takes the place over; nobody who comes meanwhile gets before it.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
