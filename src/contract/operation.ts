import type { ReplayClass } from "./replay-class.ts";

/** What a client needs to know of one operation to call it, to repeat it, and to page through it. */
export interface Operation {
  /** In capitals, as on the wire. */
  readonly method: string;
  /** Path template relative to the base URL, such as `/api/clients/{clientId}/orders`. */
  readonly path: string;
  readonly replay: ReplayClass;
  /** False where the operation is called without an access token. */
  readonly secured: boolean;
  /** True where the operation takes `If-Match` with the order's entity tag. */
  readonly ifMatch?: true;
  /** True where the operation takes the idempotency header. */
  readonly idempotencyKey?: true;
  /** The path parameter that names the tenant. */
  readonly tenant?: string;
  /** How to find out whether a p0 write landed. */
  readonly reconcile?: Reconciliation;
  /** How to read the next page. */
  readonly page?: Paging;
}

/** Where the evidence of a p0 write is: the resource that it changes, and that resource's history. */
export interface Reconciliation {
  /** Operation that reads the resource; path parameters are matched by name. */
  readonly resource: string;
  /** Paged operation that lists the resource's history, newest first. */
  readonly history: string;
  /** JSON Pointers into one entry of the history. */
  readonly entry: {
    readonly action: string;
    readonly key?: string;
    readonly requestId?: string;
    readonly actor?: string;
    readonly at?: string;
  };
  /** Actions in the history that prove that the write landed. */
  readonly applied: readonly string[];
  /** How long a write may take to show in the history after an unclear failure, in milliseconds. */
  readonly settleMs: number;
}

/** Runtime expressions for one page: its items, the cursor of the next page, and where to send that cursor. */
export interface Paging {
  readonly items: string;
  readonly next: string;
  readonly cursor: string;
}
