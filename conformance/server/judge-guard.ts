import type { Breach } from "../engine/breach.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { guardedStep } from "./guarded-step.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { isThrottled } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { stateOf, succeeded, type ThingState } from "./thing.ts";

/** Says what is wrong with the If-Match of a request, and how it is to be refused. */
export interface WrongGuard {
  /** Names the request in a sentence: `a request without If-Match` */
  readonly what: string;
  readonly change: (request: OutgoingRequest, present: ThingState) => OutgoingRequest;
  readonly status: number;
  /** What the status says: `what is missing` */
  readonly says: string;
}

/**
 * Sends a step that would be taken but for its If-Match, and judges how it is refused: with the status that is due, or
 * with 400, and without a trace.
 *
 * @throws NotApplicable | NotTestable as `guardedStep` does
 */
export async function judgeGuard(
  server: ServerUnderCheck,
  { what, change, status: due, says }: WrongGuard,
): Promise<readonly Breach[]> {
  const { lifecycle, thing, request, operation } = await guardedStep(server);
  const before = await stateOf(server, lifecycle, thing);
  const exchange = await server.send(change(request, before));
  const after = await stateOf(server, lifecycle, thing);
  const status = exchange.response?.status ?? 500;
  if (status >= 500 || isThrottled(exchange)) throw new NotTestable(`${operation.id} answered ${status}.`);
  const breach = (said: string) => [
    { message: `${operation.id} ${said}`, operationId: operation.id, exchange },
  ];
  if (succeeded(exchange)) return breach(`answered ${what} with ${status}; it should refuse it with ${due}.`);
  if (JSON.stringify(before) !== JSON.stringify(after))
    return breach(`refused ${what} and changed the thing nevertheless.`);
  return status === due || status === 400
    ? []
    : breach(`refused ${what} with ${status}, where all else was right; ${due} says ${says}.`);
}
