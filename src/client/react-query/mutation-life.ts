/** As much of TanStack Query's own state of a mutation as we look at. */
export interface MutationState {
  readonly status: string;
  readonly variables?: unknown;
  /** What `onMutate` answered; it is kept over a restart where mutations are. */
  readonly context?: unknown;
  /** Milliseconds since the epoch, when `mutate` was called. */
  readonly submittedAt: number;
  readonly failureCount: number;
  readonly failureReason: unknown;
}

/** What TanStack Query passes to a mutation's function: one object for all tries of one execution. */
export interface MutationContext {
  readonly client: {
    getMutationCache(): {
      getAll(): readonly { readonly state: MutationState }[];
    };
  };
}

/** What is known of a mutation's life before this try. */
export interface EarlierLife {
  /** The key of every sending; undefined where the caller took `onMutate` for something else. */
  readonly idempotencyKey: string | undefined;
  readonly submittedAtMs: number;
  /** Present where it was tried before it was restored. */
  readonly failure: unknown;
}

/** Whose run is whose mutation: of those that are given one and the same object, each keeps its own. */
const runs = new WeakMap<object, MutationContext>();

/** Finds what became of a mutation until now, which its function is not told. */
export function earlierLifeOf(variables: unknown, context: MutationContext): EarlierLife | undefined {
  const all = context.client.getMutationCache().getAll();
  // What the function is given is what the state holds, not a copy of it.
  const alike = all.filter(({ state }) => state.status === "pending" && state.variables === variables);
  const own =
    alike.find((one) => runs.get(one) === context) ?? alike.find((one) => !runs.has(one)) ?? alike[0];
  if (own === undefined) return undefined;
  runs.set(own, context);
  const { state } = own;
  return {
    idempotencyKey: keyIn(state.context),
    submittedAtMs: state.submittedAt,
    failure: state.failureCount > 0 ? state.failureReason : undefined,
  };
}

function keyIn(context: unknown): string | undefined {
  const key = (context as { idempotencyKey?: unknown } | undefined | null)?.idempotencyKey;
  return typeof key === "string" ? key : undefined;
}
