import { lifecycle, type OrderStatus, type Transition, transitions } from "../../src/contract/index.ts";

const branches: readonly Transition[] = [...Object.values(transitions).flat(), ...lifecycle.system];

/**
 * Finds the branch of an action that starts from a status, be it somebody's or the server's own.
 *
 * @throws RangeError where the contract has none.
 */
export function transitionFrom(status: OrderStatus, action: string): Transition {
  const found = branches.find((branch) => branch.action === action && branch.from.includes(status));
  if (found !== undefined) return found;
  throw new RangeError(`No transition ${action} starts from ${status}: mend the sandbox's lives.`);
}
