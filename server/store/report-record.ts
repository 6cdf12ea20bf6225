import type { components } from "../../src/contract/index.ts";

/** One submitted version of an order's report. Versions are only ever added, counted from 1 without a gap. */
export type ReportRecord = Readonly<components["schemas"]["Report"]>;
