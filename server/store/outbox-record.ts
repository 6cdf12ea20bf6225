/** Something to tell the world, kept with the change that caused it and sent afterwards, at least once. */
export interface OutboxRecord {
  readonly messageId: string;
  readonly clientId: string | null;
  readonly at: string;
  /** What it tells, such as `order.activate`. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** A message with its place among all, rising; the store gives it. */
export type KeptOutboxRecord = OutboxRecord & { readonly sequence: number };
