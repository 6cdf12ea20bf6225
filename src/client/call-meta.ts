/** How a call went, beside what it answered. Holds no token and nothing of a body. */
export interface CallMeta {
  /** Undefined where the contract does not know the request. */
  readonly operationId?: string | undefined;
  /** How often the request itself was sent; refreshes and reads of the evidence are not counted. */
  readonly attempts: number;
  /** True where a 401 made the session refresh. */
  readonly refreshed: boolean;
  /** True where the request was sent again. */
  readonly replayed: boolean;
  /**
   * `sent`: the answer is that of the only sending. `replayed`: it is that of a later one. `applied`: the answer
   * was lost, the history shows that the write landed, and the resource as reloaded stands in for the answer.
   */
  readonly outcome: "sent" | "replayed" | "applied";
  readonly idempotencyKey?: string | undefined;
  /** True where the server had the answer already, from an earlier sending with the same key. */
  readonly stored?: boolean;
  /** `X-Request-Id` of each answer to the request, in order. */
  readonly requestIds: readonly string[];
}

/** The same while the call is under way. */
export type OpenMeta = { -readonly [Name in keyof CallMeta]: CallMeta[Name] } & {
  readonly requestIds: string[];
};

/** Begins to tell how a call goes. @param attempts how often it was sent already. */
export function openMeta(
  attempts: number,
  requestIds: readonly string[] = [],
  operationId?: string,
  idempotencyKey?: string,
): OpenMeta {
  const meta: OpenMeta = {
    operationId,
    attempts,
    refreshed: false,
    replayed: false,
    outcome: "sent",
    idempotencyKey,
    stored: false,
    requestIds: [...requestIds],
  };
  countAttempts(meta, attempts);
  return meta;
}

/** Says how often a call was sent by now. */
export function countAttempts(meta: OpenMeta, attempts: number): void {
  meta.attempts = attempts;
  meta.replayed = attempts > 1;
  if (meta.replayed) meta.outcome = "replayed";
}
