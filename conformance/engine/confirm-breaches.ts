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
    const again = breach.again
      ? await breach.again()
      : replayed.find((other) => other.operationId === breach.operationId);
    // The second exchange is the one reported: its request is complete, and its numbers are the latest.
    if (!again) {
      confirmed.push({ ...breach, message: `${breach.message} ${once}` });
      continue;
    }
    const told = { ...breach, ...again, message: messageOf(breach, again) };
    confirmed.push(confirmed.length < mostMinimised ? await minimiseBreach(told) : told);
  }
  return confirmed;
}

/** Says what was seen; both times, where the second answer had another status than the first. */
function messageOf(first: Breach, again: Breach): string {
  const [one, other] = [first, again].map(({ exchange }) => exchange?.response?.status);
  return one === other || first.message === again.message
    ? again.message
    : `${first.message} Replayed, it went otherwise: ${again.message}`;
}
