import type { Client } from "../client.ts";
import type { ClientContract } from "../client-contract.ts";
import { isUnsent, lostFailure, resumptionOf } from "./after-failure.ts";
import { ask } from "./ask.ts";
import type { Data, Options, PathWith } from "./call-types.ts";
import { type EarlierLife, earlierLifeOf, type MutationContext } from "./mutation-life.ts";

/** The methods that write. */
export type WritingMethod = "POST" | "PUT" | "PATCH" | "DELETE";

/** Options of a mutation, for `useMutation` and `setMutationDefaults`; `mutate` takes what the call takes. */
export interface MutationOptions<Variables, Result> {
  readonly mutationKey: readonly [method: WritingMethod, path: string];
  readonly mutationFn: (variables: Variables, context: MutationContext) => Promise<Result>;
  /** Draws the key of all sendings, which is kept with the mutation wherever that is kept. */
  readonly onMutate: () => { readonly idempotencyKey?: string };
  /** The session sends again what may be sent again. Whoever sets more has it heeded only where that is harmless. */
  readonly retry: false;
}

/** What a mutation's options are made with, besides the call. */
export interface MutationSettings {
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
  /** @default crypto.randomUUID */
  readonly newKey?: () => string;
}

/**
 * One context a run: what failed in it is not tried again, and a restored mutation has another. Not kept by the options,
 * for a component makes new ones whenever it renders, also while its mutation is under way.
 */
const failures = new WeakMap<MutationContext, unknown>();

/**
 * Makes the options of a mutation from a write. A guarded or critical write whose sending failed is not sent by
 * TanStack Query's own retry, whatever `retry` says. A critical one that was paused or restored looks at the evidence
 * first, and is sent only where that shows that it did not land and that the resource has not changed meanwhile.
 *
 * @example
 * const { mutate } = useMutation(mutationOptions(client, "POST", "/api/clients/{clientId}/loans/{loanId}/orders"));
 */
export function mutationOptions<Paths, M extends WritingMethod, Path extends PathWith<Paths, M>>(
  client: Client<Paths>,
  method: M,
  path: Path,
  { now = Date.now, newKey = () => crypto.randomUUID() }: MutationSettings = {},
): MutationOptions<Options<Paths, Path, M>, Data<Paths, Path, M>> {
  const { operationId, operation, keyHeader } = findOperation(client.session.contract, method, String(path));
  const isRepeatable = operation?.replay === "idempotent" || operation?.replay === "safe";

  function prepare(variables: object, life: EarlierLife | undefined): object {
    const { headers } = variables as { headers?: object };
    const key = life?.idempotencyKey;
    const resume = operation?.replay === "p0" && life !== undefined ? resumptionOf(life, now()) : undefined;
    return {
      ...variables,
      ...(keyHeader !== undefined && key !== undefined && { headers: { [keyHeader]: key, ...headers } }),
      ...(resume !== undefined && { resume }),
    };
  }

  return {
    mutationKey: [method, String(path)],
    async mutationFn(variables, context) {
      if (failures.has(context)) throw failures.get(context);
      const life = earlierLifeOf(variables, context);
      if (operation?.replay === "guarded" && life?.failure !== undefined && !isUnsent(life.failure)) {
        throw lostFailure(life.failure, `${method} ${String(path)}`, operationId);
      }
      try {
        const data = await ask(client[method], path, prepare(variables, life));
        return data as Data<Paths, Path, M>;
      } catch (error) {
        if (!isRepeatable && !isUnsent(error)) failures.set(context, error);
        throw error;
      }
    },
    onMutate: () => (keyHeader === undefined ? {} : { idempotencyKey: newKey() }),
    retry: false,
  };
}

function findOperation({ operations, idempotency }: ClientContract, method: string, path: string) {
  const found = Object.entries(operations).find(([, one]) => one.method === method && one.path === path);
  const [operationId, operation] = found ?? [];
  return {
    operationId,
    operation,
    keyHeader: operation?.idempotencyKey === true ? idempotency?.header : undefined,
  };
}
