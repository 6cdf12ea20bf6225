import type { Disturbance } from "../outside/disturbance.ts";

/** How the simulated portals treat a report about a property. */
export interface StreetConduct {
  readonly hardStops: number;
  readonly warnings: number;
  /** How long the portal leaves the submission pending, in milliseconds; null for ever. */
  readonly answersAfterMs: number | null;
  /** What goes wrong while the first request of a submission is under way. A repeat goes well. */
  readonly submitting: Disturbance;
}

/** The words after `Sandbox` that choose how a submission goes. */
const courses: readonly (readonly [word: RegExp, conduct: Partial<StreetConduct>])[] = [
  [/\blate\b/i, { answersAfterMs: 30_000 }],
  [/\bpending\b/i, { answersAfterMs: null }],
  [/\bslow\b/i, { submitting: { delayMs: 3000 } }],
  [/\btimeout\b/i, { submitting: { delayMs: Number.POSITIVE_INFINITY } }],
  [/\bunreachable\b/i, { submitting: { fail: true } }],
  [/\blost answer\b/i, { submitting: { loseAnswer: true } }],
];

/**
 * Reads from the street of a property how the sandbox's portals treat its report. Streets without the word
 * `Sandbox` are ordinary ones, whose reports are accepted at once; after it, in any case and combination:
 *
 * | words | a submission is |
 * |---|---|
 * | `3 Sandbox Hard Stop Street` | rejected for 3 hard stops, one fewer with each later version of the report, and so accepted from version 4 on; without a number for 1, at most for 5 |
 * | `2 Sandbox Warning Street` | accepted with 2 warnings; without a number with 1, at most with 5 |
 * | `Sandbox Late Street` | pending for 30 seconds, then judged as the other words say |
 * | `Sandbox Pending Street` | pending for ever |
 * | `Sandbox Slow Street` | answered after 3 seconds |
 * | `Sandbox Timeout Street` | judged, and our patience ends before the answer |
 * | `Sandbox Unreachable Street` | never there; nothing is done, however often it is sent |
 * | `Sandbox Lost Answer Street` | judged, and the first answer is lost |
 *
 * @param version counts the submitted versions of the report from 1.
 */
export function conductOnStreet(street: string, version: number): StreetConduct {
  const ordinary = { hardStops: 0, warnings: 0, answersAfterMs: 0, submitting: {} };
  const [, house = "1", words] = /^\s*(\d{1,3})?\D*?\bsandbox\b(.*)$/i.exec(street) ?? [];
  if (words === undefined) return ordinary;
  const count = Math.min(Number(house), mostFindings);
  const chosen = courses.filter(([word]) => word.test(words)).map(([, conduct]) => conduct);
  return {
    ...ordinary,
    hardStops: /\bhard stop\b/i.test(words) ? Math.max(0, count - (version - 1)) : 0,
    warnings: /\bwarning\b/i.test(words) ? count : 0,
    ...Object.assign({}, ...chosen),
  };
}

/** As many findings of a kind as the portals of the sandbox can think of. */
const mostFindings = 5;
