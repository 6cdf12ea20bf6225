import type { Breach } from "./breach.ts";
import { minimiseBreach } from "./minimise-breach.ts";

/** So many breaches of a rule are made shorter: a reader looks at the first few. */
const mostMinimised = 5;

const once = "It happened once, and not again when it was replayed.";

/**
 * Plays each breach once more and keeps them all, saying which did not happen again.
 *
 * A breach that was seen once did happen, so it stands; whoever looks into it should know that it comes and goes.
 *
 * @param replayAll runs the whole check again, for the breaches that cannot be replayed one by one
 */
export async function confirmBreaches(
  breaches: readonly Breach[],
  replayAll: () => Promise<readonly Breach[]>,
): Promise<readonly Breach[]> {
  const replayed = breaches.some((breach) => !breach.again) ? await replayAll() : [];
  const confirmed: Breach[] = [];
  for (const breach of breaches) {
    const replay =
      breach.again ?? (async () => replayed.find((other) => other.operationId === breach.operationId));
    const isMinimised = confirmed.length < mostMinimised;
    confirmed.push(
      await confirm(breach, replay, isMinimised).catch((error: unknown) => withReason(breach, error)),
    );
  }
  return confirmed;
}

async function confirm(
  breach: Breach,
  replay: NonNullable<Breach["again"]>,
  isMinimised: boolean,
): Promise<Breach> {
  const again = await replay();
  if (!again) return { ...breach, message: `${breach.message} ${once}` };
  // The second exchange is the one reported: its request is complete, and its numbers are the latest.
  const told = { ...breach, ...again, message: messageOf(breach, again) };
  return isMinimised ? minimiseBreach(told).catch(() => told) : told;
}

/** Keeps a breach where nobody could look again: a server may let nobody sign in any more, or be gone. */
function withReason(breach: Breach, error: unknown): Breach {
  const reason = error instanceof Error ? error.message : String(error);
  return { ...breach, message: `${breach.message} It could not be replayed: ${reason}` };
}

/** Says what was seen; both times, where the second answer had another status than the first. */
function messageOf(first: Breach, again: Breach): string {
  const [one, other] = [first, again].map(({ exchange }) => exchange?.response?.status);
  return one === other || first.message === again.message
    ? again.message
    : `${first.message} Replayed, it went otherwise: ${again.message}`;
}
