import type { ReplayClass } from "../contract/replay-class.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

/** From the least strict to the strictest. */
const order: readonly ReplayClass[] = ["safe", "idempotent", "guarded", "p0"];

/**
 * Answers the replay class of a call: the caller may ask for a stricter one than the contract's, never for a looser.
 *
 * @throws ConfigurationError where the caller asks for a looser one.
 */
export function replayClassFor(
  declared: ReplayClass,
  asked: ReplayClass | undefined,
  target: string,
): ReplayClass {
  if (!asked) return declared;
  if (order.indexOf(asked) >= order.indexOf(declared)) return asked;
  throw new ConfigurationError(
    `${target} is ${declared} and cannot be called as ${asked}: leave \`replay\` out.`,
  );
}
