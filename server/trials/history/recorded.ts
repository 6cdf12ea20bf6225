import type { OperationId } from "../../../src/contract/index.ts";

/** What a client saw of an order: what a read or a write answered with. */
export interface View {
  readonly version: number;
  readonly status: string;
}

/** What a client was told. `unknown`: no answer came, so that a write has happened, will happen, or never does. */
export type Told =
  | { readonly kind: "view"; readonly view: View }
  | { readonly kind: "stale" }
  | { readonly kind: "conflict"; readonly status: string }
  | { readonly kind: "refused" }
  | { readonly kind: "out-of-sight" }
  | { readonly kind: "unknown" };

/** One request of one client, with the moments of its beginning and its end on a clock that all share. */
export interface Recorded {
  readonly client: number;
  readonly operationId: OperationId;
  /** The version that a write named by If-Match; null for a read. */
  readonly expects: number | null;
  readonly beganAt: number;
  /** Infinity where no answer came. */
  readonly endedAt: number;
  readonly told: Told;
}
