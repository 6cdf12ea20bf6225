/**
 * Does work again and again, whether it fails or not; `stop` waits for what is under way, and nothing begins after it.
 */
export type Repeat = (work: () => Promise<void>, everyMs: number) => { readonly stop: () => Promise<void> };

/** Repeats by the platform's timer, which keeps no process alive. What takes longer is not begun twice. */
export const repeatByTimer: Repeat = (work, everyMs) => {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= work()
      .catch(() => {})
      .finally(() => {
        underWay = undefined;
      });
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
};
