import type { OperationId } from "../../src/contract/index.ts";

/** The operations that are still to come. Each answers 501, once the caller and its client are known. */
export const notImplemented = [] as const satisfies readonly OperationId[];
