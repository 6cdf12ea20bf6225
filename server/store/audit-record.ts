import type { components } from "../../src/contract/index.ts";

type AuditEntry = components["schemas"]["AuditEntry"];

/** One line of the audit log: who did what to what, with what outcome, when and from where. */
export type AuditRecord = Readonly<Omit<AuditEntry, "sequence" | "previousHash" | "hash">> & {
  /** The client whose log shows it; null where it concerns no single client. */
  readonly clientId: string | null;
};

/** A line with its place in its client's log, counted from 1 without a gap; the store gives it. */
export type KeptAuditRecord = AuditRecord & { readonly sequence: number };
