import { type Contract, readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import {
  type Effects,
  isCreation,
  isHarmlessCreation,
  isOpenQuestion,
  isSafe,
  targetNames,
} from "./effects.ts";
import type { Identity } from "./identity.ts";
import { byReach, callerFor } from "./role-identity.ts";

/** Says of an operation from which level of effects on a check calls it, and as whom. */
export interface PlannedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** The mildest level at which it is called. */
  readonly effects: Effects;
  /** What a call may change at that level: a clause. */
  readonly does: string;
  /** The name of the identity that calls it; absent where none is needed, or none will do. */
  readonly as?: string;
  /** Why it is only called without credentials: a clause that may follow its name. */
  readonly refused?: string;
}

/** Says what is planned for. */
export interface PlanOptions {
  readonly document: JsonObject;
  readonly identities: readonly Identity[];
  /** Whether operations that the contract marks as planned are taken in. Default false. */
  readonly includePlanned?: boolean;
}

/** Plans which operations a check of a server calls at each level of effects. Nothing is sent. */
export function planOperations(options: PlanOptions): readonly PlannedOperation[] {
  const contract = readContract(options.document);
  const identities = byReach(options.identities);
  return contract.operations
    .filter(({ node }) => options.includePlanned || node["x-availability"] !== "planned")
    .map((operation) => {
      const { id, method, shownPath: path, security } = operation;
      const caller = security.isRequired ? callerFor(operation, identities, contract) : undefined;
      return {
        ...{ operationId: id, method, path, ...effectsOf(operation, contract) },
        ...(caller && ("refused" in caller ? caller : { as: caller.name })),
      };
    });
}

/** Says what an operation does to a server, as the choice of its path values has it. */
function effectsOf(operation: Operation, contract: Contract): Pick<PlannedOperation, "effects" | "does"> {
  if (isSafe(operation)) return { effects: "read", does: "reads" };
  const { session } = contract;
  const ofSessions = [session?.signIn, session?.refresh, session?.signOut];
  if (ofSessions.some((one) => one?.operation === operation.id)) {
    return { effects: "read", does: "makes or ends a session of the run's own" };
  }
  if (isHarmlessCreation(operation, contract.operations)) return { effects: "own", does: "makes something" };
  const hasTarget = targetNames(operation).length > 0;
  if (hasTarget || isOpenQuestion(operation)) {
    return { effects: "own", does: hasTarget ? "changes what the run made" : "asks without credentials" };
  }
  return {
    effects: "destructive",
    does: isCreation(operation, contract.operations)
      ? "makes what no operation removes"
      : "changes what the run did not make",
  };
}
