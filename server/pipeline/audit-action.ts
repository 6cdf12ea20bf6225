import { type OperationId, type Transition, transitions } from "../../src/contract/index.ts";

/**
 * Names what an operation does as the audit log has it: by the action of the order's life, where it has just one,
 * else by the operation's own name, as `create-user`.
 */
export function auditAction(operationId: OperationId): string {
  const branches: readonly Transition[] = transitions[operationId] ?? [];
  const [action, ...others] = new Set(branches.map((branch) => branch.action));
  if (action !== undefined && others.length === 0) return action;
  return operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
