import { UnreachableDatabaseError } from "../../errors/unreachable-database-error.ts";

/** How long a server that was just started is waited for, in milliseconds. */
const patienceMs = 15_000;

/** Tries again while the server is still starting. */
export async function patiently<Result>(open: () => Promise<Result>): Promise<Result> {
  const endsAtMs = Date.now() + patienceMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof UnreachableDatabaseError) || Date.now() > endsAtMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
