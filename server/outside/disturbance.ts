import { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";

/** What goes wrong between us and an outside service during one call. */
export interface Disturbance {
  /** The service is never reached, so nothing is done. */
  readonly fail?: boolean;
  /** How long the service takes, in milliseconds; default 0. Beyond our patience it does its part unheard. */
  readonly delayMs?: number;
  /** The service does its part, and its answer is lost. */
  readonly loseAnswer?: boolean;
}

/** What an outside service is asked to do: one of its operations, by the id that the caller gave. */
export interface ServiceCall<Operation extends string = string> {
  readonly operation: Operation;
  readonly id: string;
}

/**
 * Chooses what goes wrong with a call, for tests and rehearsals; what it chooses takes the place of what the input
 * asks for, `{}` too.
 */
export type Disturb<Operation extends string> = (call: ServiceCall<Operation>) => Disturbance | undefined;

/** The way to a simulated service. */
export interface Line {
  /** The service's name in sentences, such as `payment service`. */
  readonly service: string;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** How long we wait for an answer, in milliseconds; default 8000, within what the contract lets a client wait. */
  readonly patienceMs?: number | undefined;
}

/**
 * Calls a simulated service, and lets go wrong what is to go wrong.
 *
 * @throws OutcomeUnknownError where no answer came back, whether the service did its part or not.
 */
export async function callOver<Answer>(
  { service, sleep, patienceMs = 8000 }: Line,
  call: ServiceCall,
  { fail = false, delayMs = 0, loseAnswer = false }: Disturbance,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (fail) throw new OutcomeUnknownError(service, call, "unreachable");
  if (delayMs > 0) await sleep(Math.min(delayMs, patienceMs));
  const answer = await work();
  if (loseAnswer || delayMs > patienceMs) throw new OutcomeUnknownError(service, call, "timeout");
  return answer;
}
