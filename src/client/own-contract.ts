import { idempotency } from "../contract/idempotency.ts";
import { operations } from "../contract/operations.ts";
import { session } from "../contract/session.ts";
import type { ClientContract } from "./client-contract.ts";

/** The contract of this package, as far as a client needs it. */
export const ownContract: ClientContract = { operations, session, idempotency };
