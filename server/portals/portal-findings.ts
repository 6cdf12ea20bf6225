import type { Random } from "../crypto/random.ts";
import type { PortalFinding, SubmissionRequest } from "./submission-portal.ts";

/** What the sandbox's portals can find in a report, by the number in its code. */
const catalogue = {
  hardStop: [
    ["0102", "The property's address is not the loan's."],
    ["0233", "The borrower's name is missing from the first page."],
    ["0310", "A photograph of the front of the property is missing."],
    ["0417", "The form's effective date is later than its signature."],
    ["0588", "The appraised value differs between the form and its summary."],
  ],
  warning: [
    ["0701", "A comparable sale is older than twelve months."],
    ["0702", "The net adjustment of a comparable sale exceeds 15 percent."],
    ["0703", "The site's dimensions are given as approximate."],
    ["0704", "The neighborhood's price range does not hold the appraised value."],
    ["0705", "A comparable sale stands more than a mile away."],
  ],
} as const;

const prefixes = {
  ucdp: { hardStop: "HS", warning: "WN" },
  ead: { hardStop: "EAD", warning: "EADW" },
} as const;

/**
 * Makes up findings in a portal's own codes. The random bytes choose where in the catalogue to begin, so that with
 * the same ones fewer findings are the first of more.
 *
 * @param count at most five; there are no more.
 */
export function portalFindings(
  portal: SubmissionRequest["portal"],
  kind: "hardStop" | "warning",
  count: number,
  random: Random,
): PortalFinding[] {
  const known = catalogue[kind];
  const [first = 0] = random(1);
  const chosen = known.map((_, index) => known[(first + index) % known.length] ?? known[0]);
  return chosen.slice(0, count).map(([number, message]) => {
    return { code: `${prefixes[portal][kind]}-${number}`, message };
  });
}
