import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import { derivedRandom } from "../outside/derived-random.ts";
import { conductOnStreet } from "./magic-street.ts";
import { portalFindings } from "./portal-findings.ts";
import {
  isOverridden,
  isSubmission,
  type PortalFact,
  type SubmissionFact,
  submissionOutcome,
} from "./submission-fact.ts";
import type { PortalAnswer, SubmissionRequest } from "./submission-portal.ts";

/**
 * Decides what becomes of a submission, on all that happened to its order before. A report is at a portal once:
 * while a submission of it is under way or accepted, every other is refused.
 *
 * @param moment.seed decides what the portal calls the file and where its findings begin.
 */
export function judgeSubmission(
  facts: readonly PortalFact[],
  request: SubmissionRequest,
  { nowMs, seed }: { readonly nowMs: number; readonly seed: number },
): SubmissionFact {
  const { submissionId, portal, report, property } = request;
  const { reportId, sha256, version } = report;
  const arrived = { kind: "submission", submissionId, portal, reportId, sha256 } as const;
  const other = facts.filter(isSubmission).find((fact) => {
    return fact.reportId === reportId && isInTheWay(fact, facts, nowMs);
  });
  if (other !== undefined) {
    const inFavorOf = other.submissionId;
    return { ...arrived, verdict: { state: "refused", inFavorOf }, answersAtMs: nowMs };
  }
  const { answersAfterMs } = conductOnStreet(property.street, version);
  const answersAtMs = answersAfterMs === null ? null : nowMs + answersAfterMs;
  return { ...arrived, verdict: answerTo(request, answersAtMs ?? nowMs, seed), answersAtMs };
}

/** The order alone decides on names, so that its later reports are seen to be the same file, with fewer faults. */
function answerTo(
  { portal, orderId, property, report }: SubmissionRequest,
  issuedAtMs: number,
  seed: number,
): PortalAnswer {
  const conduct = conductOnStreet(property.street, report.version);
  const random = derivedRandom(seed, `${portal} ${orderId}`);
  const name = newId("", random).slice(1, 11).toUpperCase();
  const hardStops = portalFindings(portal, "hardStop", conduct.hardStops, random);
  const warnings = portalFindings(portal, "warning", conduct.warnings, random);
  const summary = {
    documentFileId: `DF-${portal.toUpperCase()}-${name}`,
    issuedAt: isoTime(issuedAtMs),
    hardStopCount: hardStops.length,
    warningCount: warnings.length,
  };
  return { state: hardStops.length > 0 ? "rejected" : "accepted", summary, hardStops, warnings };
}

function isInTheWay(fact: SubmissionFact, facts: readonly PortalFact[], nowMs: number): boolean {
  const { state } = submissionOutcome(fact, isOverridden(facts, fact.submissionId), nowMs);
  return state === "pending" || state === "accepted";
}
