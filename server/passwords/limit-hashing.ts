import { Refusal } from "../errors/refusal.ts";
import type { PasswordHasher } from "./password-hasher.ts";

/**
 * Lets only a few hashes be computed at once and a bounded number wait, so that sign-ins cannot take all memory
 * and processor time from the rest.
 *
 * @param options.waiting how many may wait. One more is refused as `unavailable`.
 */
export function limitHashing(
  hasher: PasswordHasher,
  options: { readonly atOnce: number; readonly waiting: number },
): PasswordHasher {
  const { atOnce, waiting } = options;
  const queue: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) {
      throw new Refusal("unavailable", {
        detail: "Too many sign-ins are being worked on; wait 1 second.",
        retryAfterMs: 1000,
      });
    }
    // Whoever leaves hands over the place, so `running` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  const limited = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
  return {
    hash: (password) => limited(() => hasher.hash(password)),
    verify: (password, passwordHash) => limited(() => hasher.verify(password, passwordHash)),
  };
}
