import type { components } from "../../src/contract/index.ts";

/** One thing that happened to an order. Entries are only ever added. */
export type HistoryRecord = Readonly<components["schemas"]["HistoryEntry"]>;

/** Who did it. */
export type ActorRecord = Readonly<components["schemas"]["Actor"]>;
