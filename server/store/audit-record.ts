import type { components } from "../../src/contract/index.ts";

/** One line of a client's audit log as the contract shows it. */
export type AuditEntry = Readonly<components["schemas"]["AuditEntry"]>;

/** One line of the audit log: who did what to what, with what outcome, when and from where. */
export type AuditRecord = Omit<AuditEntry, ChainMember> & {
  /** The client whose log shows it; null where it concerns no single client. */
  readonly clientId: string | null;
};

/**
 * A line in its client's log: counted from 1 without a gap, and chained to the line before by its hash. The store
 * gives it its place, since nobody else knows which line was the last one.
 */
export type KeptAuditRecord = AuditRecord & Pick<AuditEntry, ChainMember>;

type ChainMember = "sequence" | "previousHash" | "hash";
