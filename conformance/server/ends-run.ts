import { InterruptedError } from "../engine/errors/interrupted.ts";
import { BudgetSpentError } from "./errors/budget-spent.ts";
import { ServerGoneError } from "./errors/server-gone.ts";

const endings = [BudgetSpentError, InterruptedError, ServerGoneError];

/** Tells whether an error ends the whole run, as opposed to a rule or an exchange. */
export function endsRun(error: unknown): boolean {
  return endings.some((ending) => error instanceof ending);
}
