import type { CallMeta } from "./call-meta.ts";

/** An answer, and how it was come by. */
export interface Sent {
  readonly response: Response;
  readonly meta: CallMeta;
}
