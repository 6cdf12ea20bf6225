import { session as rules } from "../generated/operations.ts";
import type { SessionRules } from "./session-rules.ts";

/** The contract's session operations and refresh policy. */
export const session: SessionRules = rules;
