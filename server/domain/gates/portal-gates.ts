import { type PortalStanding, portalGates } from "../../portals/portal-gates.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import { latestReport } from "../latest-report.ts";
import type { Gate, GateFacts } from "./gate.ts";

const gates: Readonly<Record<keyof typeof portalGates, (standing: PortalStanding) => boolean>> = portalGates;
const none: readonly SubmissionRecord[] = [];

/** The conditions of portals, by their names in the contract. */
export const gatesOfPortals = {
  "portal-matches-loan": ofLoan("portal-matches-loan"),
  submitted: ofLoan("submitted"),
  unsubmitted: ofSubmissions("unsubmitted"),
  "hard-stops-present": ofSubmissions("hard-stops-present"),
} satisfies Record<string, Gate>;

function ofLoan(name: "portal-matches-loan" | "submitted"): Gate {
  return (facts) => hold(name, facts, none);
}

function ofSubmissions(name: "unsubmitted" | "hard-stops-present"): Gate {
  return async (facts) => hold(name, facts, await submissionsOfLatest(facts));
}

async function hold(
  name: keyof typeof portalGates,
  { order, named, store }: GateFacts,
  submissions: readonly SubmissionRecord[],
) {
  const loan = await store.findLoan(order.clientId, order.loanId);
  const standing = { order, portal: named.portal ?? null, submissions };
  return loan !== undefined && gates[name]({ loan, ...standing }) ? undefined : [];
}

/** Lists the submissions of the report's latest version, newest first. */
async function submissionsOfLatest({ order, store }: GateFacts): Promise<SubmissionRecord[]> {
  const latest = await latestReport(order, store);
  const all = await store.listSubmissions({ orderId: order.orderId, before: null, limit: 100 });
  return all.filter(({ reportId }) => reportId === latest?.reportId);
}
