import type { components } from "../../src/contract/index.ts";

/**
 * A life that an order of the sandbox has had so far, as the actions of the contract's transitions. One that is
 * not `ready` is a draft with gaps; one with a `vendor` names it from the start.
 */
export interface Life {
  readonly ready: boolean;
  readonly vendor: boolean;
  readonly actions: readonly string[];
  /** The loan's type, where the life depends on it; default any. */
  readonly loanType?: components["schemas"]["LoanType"];
  /** Where the property stands, which decides how the sandbox's portals judge its report; default any. */
  readonly street?: string;
}

const taken = ["activate", "accept"];
const countered = ["activate", "accept-with-conditions", "counter-conditions"];
const inspected = [...taken, "start-work", "schedule-inspection", "complete-inspection"];
/** The actions up to the first version of the report. */
export const reported = [...inspected, "submit-report"];
const revised = [...reported, "request-revision", "resubmit-report"];
const accepted = [...reported, "accept-report"];
/** The actions up to the delivery of the report. */
export const delivered = [...accepted, "deliver"];
const settled = ["create-invoice", "record-payment"];
const paid = [...delivered, ...settled];
const submitted = [...delivered, "submit-ucdp"];
const hardStops = { street: "1 Sandbox Hard Stop Street" };

const vendor = { ready: true, vendor: true } as const;
const noVendor = { ready: true, vendor: false } as const;

/**
 * The lives, in the order in which they are given out. Drafts that can be activated come first, since that is what
 * most visitors try; the first twenty show every status, and the next five what money and portals do at
 * ReportAccepted.
 */
export const lives: readonly Life[] = [
  { ...vendor, actions: [] },
  { ...noVendor, actions: [] },
  { ready: false, vendor: false, actions: [] },
  { ...vendor, actions: ["activate"] },
  { ...noVendor, actions: ["activate"] },
  { ...vendor, actions: taken },
  { ...vendor, actions: ["activate", "accept-with-conditions"] },
  { ...vendor, actions: [...taken, "start-work"] },
  { ...vendor, actions: [...taken, "schedule-inspection"] },
  { ...vendor, actions: inspected },
  { ...vendor, actions: reported },
  { ...vendor, actions: [...reported, "request-revision"] },
  { ...vendor, actions: accepted },
  { ...vendor, actions: delivered },
  { ...vendor, actions: [...accepted, "submit-borrower-rov"] },
  { ...vendor, actions: [...delivered, "submit-client-rov"] },
  { ...vendor, actions: [...accepted, "request-client-revision"] },
  { ...vendor, actions: [...taken, "hold"] },
  { ...noVendor, actions: ["activate", "cancel"] },
  // No portal is waited for.
  { ...vendor, loanType: "va", actions: [...paid, "complete"] },
  { ...vendor, loanType: "conventional", actions: [...delivered, "create-invoice"] },
  { ...vendor, ...hardStops, loanType: "conventional", actions: [...delivered, "submit-ucdp"] },
  { ...vendor, ...hardStops, loanType: "fha", actions: [...accepted, "submit-ead"] },
  { ...vendor, loanType: "conventional", actions: paid },
  { ...vendor, loanType: "conventional", actions: [...submitted, ...settled, "complete"] },
  { ...vendor, actions: [] },
  { ...vendor, actions: ["activate", "decline"] },
  { ...vendor, actions: ["activate", "expire-assignment", "assign"] },
  { ...vendor, actions: countered },
  { ...vendor, actions: ["activate", "accept-with-conditions", "accept-conditions"] },
  { ...vendor, actions: ["activate", "accept-with-conditions", "refuse-conditions"] },
  { ...vendor, actions: revised },
  { ...vendor, actions: [...revised, "accept-report", "deliver"] },
  { ...vendor, actions: [...accepted, "submit-client-rov", "deny-rov"] },
  { ...vendor, actions: [...reported, "hold", "change-terms", "reactivate"] },
  { ...vendor, actions: [...inspected, "cancel"] },
];
