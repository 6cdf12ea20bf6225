import { eachCriticalWrite } from "../harness/scenario-family.ts";

/** Makes a p0 write; the token is refused, and nothing takes effect. */
export const refusedCriticalWrite = eachCriticalWrite("refused-critical-write", {
  takes: { issuedSince: "criticalWrite" },
});
