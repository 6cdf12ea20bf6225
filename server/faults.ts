import type { OperationId } from "../src/contract/index.ts";

/**
 * A named place in the life of a request. `after-claim`: what an outside service is to do is kept as pending, and the
 * service has not been asked. `after-call`: the service has answered, and nothing of its answer is kept.
 * `after-handler`: everything is kept, nothing is answered yet.
 */
export type FaultPoint = "before-handler" | "after-claim" | "after-call" | "after-handler";

/**
 * Steps in at a fault point, in tests and rehearsals only: waits, or throws. A thrown `Refusal` is answered in
 * place of the handler's answer; anything else is answered as any bug is.
 */
export type Faults = (
  point: FaultPoint,
  at: { readonly operationId: OperationId; readonly requestId: string },
) => void | Promise<void>;

/** Makes a fault that happens to the first request that passes a point, and to no other. */
export function failOnce(operationId: OperationId, point: FaultPoint, failure: Error): Faults {
  let isDue = true;
  return (here, at) => {
    if (!isDue || here !== point || at.operationId !== operationId) return;
    isDue = false;
    throw failure;
  };
}
