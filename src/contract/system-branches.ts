import { lifecycle } from "./lifecycle.ts";
import type { Transition } from "./transition.ts";

/** Lists what the server does by itself from a status, once the gates hold. */
export function systemBranches(status: string): Transition[] {
  return lifecycle.system.filter(({ from }) => from.includes(status));
}
