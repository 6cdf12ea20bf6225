import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import { activation } from "../domain/activation.ts";
import { assigned, unassigned } from "../domain/assignment.ts";
import { cancelled } from "../domain/cancellation.ts";
import { held, resumed } from "../domain/hold.ts";
import { agreed, proposed } from "../domain/negotiation.ts";
import { newDelivery } from "../domain/new-delivery.ts";
import { newReport, superseded } from "../domain/new-report.ts";
import { defaultPolicy } from "../server-policy.ts";
import type { ActorRecord } from "../store/history-record.ts";
import { drawBelow } from "./draws.ts";
import { type InventedStep, inventInvoice, inventReceipt, inventSubmission } from "./invent-settlement.ts";
import type { LifeOptions, Lived } from "./lived.ts";

const dayMs = 24 * 60 * 60 * 1000;
const answerMs = defaultPolicy.assignmentAnswerMs;
const dollars = (amount: number) => ({ amount: amount * 100, currency: "USD" as const });

/** What an action changes besides the status, with invented particulars. */
export function inventStep(
  action: string,
  lived: Lived,
  options: LifeOptions & { readonly actor: ActorRecord },
): InventedStep {
  const { order, reports } = lived;
  const { vendorId, orderNumber, atMs, random, actor } = options;
  const latest = reports.at(-1);
  switch (action) {
    case "activate":
      return activation(order, { orderNumber, atMs, answerMs });
    case "assign":
    case "reassign":
      return { changes: assigned(order, { vendorId, atMs, answerMs }) };
    case "accept":
    case "accept-conditions":
      return { changes: agreed(order) };
    case "accept-with-conditions": {
      const notes = "Long way out; two visits are needed.";
      return { changes: proposed(order, "vendor", { fee: dollars(725), notes }), reason: notes };
    }
    case "counter-conditions": {
      const notes = "One visit must do.";
      return { changes: proposed(order, "client", { fee: dollars(650), notes }), reason: notes };
    }
    case "decline":
      return { changes: unassigned(order), reason: "too-busy", particulars: { reason: "too-busy" } };
    case "refuse-conditions":
      return { changes: unassigned(order), reason: "The fee is above what the loan bears." };
    case "expire-assignment":
      return { changes: unassigned(order), reason: "The vendor did not answer in time." };
    case "schedule-inspection":
      return { changes: { inspectionAt: isoTime(atMs + 3 * dayMs) } };
    case "complete-inspection":
      return { particulars: { completedAt: isoTime(atMs) } };
    case "submit-report":
    case "resubmit-report": {
      const report = newReport(order, inventReport(random), {
        ...{ reportId: newId("rs", random), latest, atMs },
        by: actor,
      });
      return { changes: superseded(), papers: { reports: [report] } };
    }
    case "request-revision": {
      const changes = { revisionCount: order.revisionCount + 1 };
      return { changes, reason: "missing-exhibit: The location map names another street." };
    }
    case "request-client-revision":
      return { reason: "The borrower's name is misspelt on page 3." };
    case "submit-borrower-rov":
    case "submit-client-rov": {
      const evidence = ["A house two doors further sold for 439,000 USD in September."];
      return { reason: "Two closer sales were not considered.", particulars: { evidence } };
    }
    case "deny-rov":
      return { reason: "The sales are outside the neighbourhood." };
    case "deliver": {
      const ids = { deliveryId: newId("dl", random), reportId: latest?.reportId ?? "" };
      const delivery = newDelivery(order, { ...ids, recipients: ["borrower"] }, atMs);
      return { changes: { deliveredAt: delivery.deliveredAt }, papers: { deliveries: [delivery] } };
    }
    case "accept-submission":
      return { changes: { submittedToPortalAt: isoTime(atMs) } };
    case "submit-ucdp":
      return inventSubmission("ucdp", lived, options);
    case "submit-ead":
      return inventSubmission("ead", lived, options);
    case "create-invoice":
      return inventInvoice(lived, options);
    case "record-payment":
      return inventReceipt(lived, options);
    case "change-terms":
      return { changes: { fee: dollars(690) }, reason: "A second visit was agreed on." };
    case "hold":
      return { changes: held(order), reason: "The borrower is away until next month." };
    case "reactivate":
      return { changes: resumed(order, { atMs, answerMs }), reason: "The borrower is back." };
    case "cancel":
      return { changes: cancelled(), reason: "The borrower withdrew the application." };
    default:
      return {};
  }
}

function inventReport(random: LifeOptions["random"]) {
  const sha256 = Array.from(random(32), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const sizeBytes = 1_000_000 + 100 * drawBelow(20_000, random);
  return {
    file: { name: "appraisal.pdf", mediaType: "application/pdf" as const, sha256, sizeBytes },
    appraisedValue: dollars(250_000 + 500 * drawBelow(600, random)),
  };
}
