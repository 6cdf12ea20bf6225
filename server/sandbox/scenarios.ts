import { delivered, type Life, reported } from "./lives.ts";

/** Points of an order's life that tests begin at, by their names in the sandbox's contract. */
export const scenarios: Readonly<Record<string, Life>> = {
  "draft-ready": { ready: true, vendor: false, actions: [] },
  "awaiting-vendor": { ready: true, vendor: true, actions: ["activate"] },
  "report-submitted": { ready: true, vendor: true, actions: reported },
  delivered: { ready: true, vendor: true, actions: delivered },
};
