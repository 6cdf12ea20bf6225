import type { SampleResponse } from "./sample-wire.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Says whether and when the sample client sends something again that failed for a moment. */
export interface SampleRetries {
  /** Gives how long to wait, in milliseconds, and counts; nothing where it is not to be sent again. */
  readonly take: (answer: SampleResponse | undefined, soFar: number) => number | undefined;
}

/** So often one call is sent again. */
const mostPerCall = 2;

/** So often one call is sent again where nothing holds it back. */
const mostInALoop = 40;

/** Longer than this the sample client waits for nobody. In seconds. */
const longestWaitSeconds = 3;

/** What a call that succeeds puts back, as a part of one repetition. */
const refill = 0.1;

/** Creates the retries of a session, which all its calls share. */
export function createSampleRetries(switches: SampleClientSwitches): SampleRetries {
  let left = switches.mostRetries;
  const isPassing = (answer: SampleResponse | undefined): boolean => {
    if (!answer) return switches.repeatsLostReads;
    const isUntimely = answer.status === 408 || answer.status === 425;
    return answer.status === 503 || answer.status === 429 || (isUntimely && switches.repeatsUntimelyReads);
  };
  return {
    take: (answer, soFar) => {
      const isSuccess = answer !== undefined && answer.status < 400;
      if (isSuccess && switches.refillsRetries) left = Math.min(switches.mostRetries, left + refill);
      const { retryAfterSeconds = 0 } = answer ?? {};
      if (answer?.asksForNoTime && switches.loopsWhereNoTimeIsNamed)
        return soFar < mostInALoop ? 0 : undefined;
      if (!isPassing(answer) || left < 1) return undefined;
      if (soFar >= mostPerCall || retryAfterSeconds > longestWaitSeconds) return undefined;
      left -= 1;
      const isHeeded = switches.heedsRetryAfter || answer?.asksByDate;
      if (retryAfterSeconds > 0) return isHeeded ? retryAfterSeconds * 1000 : 10;
      return Math.random() * 100;
    },
  };
}
