import { idempotency as rules } from "../generated/operations.ts";
import type { IdempotencyRules } from "./idempotency-rules.ts";

/** The contract's idempotency header and how long a key is remembered. */
export const idempotency: IdempotencyRules = rules;
