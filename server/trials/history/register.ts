import { lifecycle, type OperationId, type Transition, transitions } from "../../../src/contract/index.ts";
import type { Recorded, View } from "./recorded.ts";

/** An order as the model knows it; its status is null while nobody has seen what an unanswered write made of it. */
export interface Register {
  readonly version: number;
  readonly status: string | null;
}

/**
 * Writes that wait for an outside service. Their If-Match is looked at when they begin, and what came of them is kept
 * when the service has answered: others may have written between the two.
 */
const errands: readonly OperationId[] = [
  ...(["collectPayment", "refundPayment", "processUcdpSubmission", "processEadSubmission"] as const),
  ...(["overrideUcdpHardStops", "overrideEadHardStops"] as const),
];

/**
 * Does one request upon an order, as if nobody else were there. Answers what the order is then; undefined where nobody
 * could have been told that of an order that is so.
 */
export function apply(register: Register, { operationId, expects, told }: Recorded): Register | undefined {
  const isLater = expects !== null && expects < register.version && errands.includes(operationId);
  const isCurrent = expects === register.version || isLater;
  switch (told.kind) {
    case "view":
      if (expects === null) return seen(register, told.view);
      return isCurrent && isNext(register, told.view, operationId) ? told.view : undefined;
    case "stale":
      return expects === register.version ? undefined : register;
    case "conflict":
      return isCurrent ? seen(register, { ...register, status: told.status }) : undefined;
    case "refused":
      return isCurrent ? register : undefined;
    case "out-of-sight":
      return register;
    case "unknown":
      // That it never happens is no step; see the search.
      return isCurrent ? { version: register.version + 1, status: null } : undefined;
  }
}

function seen(register: Register, view: View): Register | undefined {
  const isSame = register.version === view.version && [null, view.status].includes(register.status);
  return isSame ? view : undefined;
}

function isNext({ version, status }: Register, view: View, operationId: OperationId): boolean {
  if (view.version !== version + 1) return false;
  return status === null || endsOf(branchesOf(operationId), status).includes(view.status);
}

/** The branches of an operation, and those of the server's own that tell late what an outside service did for it. */
function branchesOf(operationId: OperationId): readonly Transition[] {
  const own = transitions[operationId] ?? [];
  const late = lifecycle.system.filter(({ action }) => own.some((branch) => branch.action === action));
  return [...own, ...late];
}

/** Where branches lead from a status, and where the server then goes on by itself. */
function endsOf(branches: readonly Transition[], status: string): string[] {
  const statuses = Object.keys(lifecycle.codes ?? {});
  const ends = branches.flatMap(({ from, to }) => {
    if (!from.includes(status)) return [];
    return to.flatMap((end) => (end === "$same" ? status : end === "$previous" ? statuses : end));
  });
  const system = lifecycle.system.filter(({ action }) => action === "complete");
  return [...ends, ...system.flatMap(({ from, to }) => (from.some((each) => ends.includes(each)) ? to : []))];
}
