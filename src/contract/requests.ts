import { requests as table } from "../generated/operations.ts";
import type { OperationId } from "./operations.ts";
import type { RequestShape } from "./request-shape.ts";

/** How to read the request of every operation. */
export const requests: Readonly<Record<OperationId, RequestShape>> = table;
