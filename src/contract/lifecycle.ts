import { lifecycle as rules, transitions as table } from "../generated/operations.ts";
import type { LifecycleRules } from "./lifecycle-rules.ts";
import type { OperationId } from "./operations.ts";
import type { Transition } from "./transition.ts";

/** The order's initial, terminal and reserved statuses, its gates, and what the server does by itself. */
export const lifecycle: LifecycleRules = rules;

/** The branches of every operation that touches an order's life. */
export const transitions: Readonly<Partial<Record<OperationId, readonly Transition[]>>> = table;
