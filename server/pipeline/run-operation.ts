import { type OperationId, operations, policies, requests } from "../../src/contract/index.ts";
import { validators as validatorsOf } from "../../src/contract/validators.ts";
import { type Awaitable, isPromised } from "../awaitable.ts";
import { Refusal } from "../errors/refusal.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { decisionsOf } from "./decisions.ts";
import { isDenial, keepDenial } from "./keep-denial.ts";
import type { AnyHandler, OperationSurroundings, PipelineAnswer, Run, Trace } from "./run.ts";

export type { AnyHandler, OperationSurroundings, PipelineAnswer, Trace } from "./run.ts";

/** Does one request of an operation, from its credentials to its answer. */
export type RunOperation = (incoming: IncomingRequest, trace: Trace) => Awaitable<PipelineAnswer>;

/** Builds the one way of every request of an operation: one decision after the other, until one answers. */
export function runOperation(
  operationId: OperationId,
  handler: AnyHandler,
  surroundings: OperationSurroundings,
): RunOperation {
  const operation = operations[operationId];
  const policy = policies[operationId];
  const shape = requests[operationId];
  const validators = validatorsOf[operationId];
  const decisions = decisionsOf(operation, surroundings);
  const { maxDecisions } = surroundings.services.policy;
  return (incoming, trace) => {
    const run: Run = {
      operationId,
      operation,
      policy,
      shape,
      validators,
      decisions,
      handler,
      surroundings,
      incoming,
      trace,
      caller: undefined,
      decisionsLeft: maxDecisions,
      nowMs: 0,
      target: undefined,
      isHidden: false,
      input: undefined,
      named: undefined,
      answer: undefined,
      validated: undefined,
    };
    return decide(run, 0);
  };
}

/** Decides from a place on, and waits only for what is not there yet. */
function decide(run: Run, from: number): Awaitable<PipelineAnswer> {
  try {
    for (let place = from; place < run.decisions.length; place++) {
      const answer = run.decisions[place]?.(run);
      if (answer === undefined) continue;
      if (!isPromised(answer)) return answer;
      return answer.then(
        (known) => known ?? decide(run, place + 1),
        (error) => refuse(run, error),
      );
    }
  } catch (error) {
    return refuse(run, error);
  }
  throw new RangeError("No decision answered the request: the last of them must.");
}

/**
 * Decides anew whenever others were faster, on what they left; with If-Match or a key that ends in their favour, and in
 * a refusal where the session ended meanwhile.
 */
function refuse(run: Run, error: unknown): Awaitable<PipelineAnswer> {
  if (error instanceof StaleDecisionError) {
    run.decisionsLeft -= 1;
    if (run.decisionsLeft > 0) return decide(run, 0);
    throw new Refusal("unavailable", {
      detail: "Too many others change the same thing; wait 1 second.",
      retryAfterMs: 1000,
    });
  }
  if (run.caller === undefined || !isDenial(error, run)) throw error;
  return keepDenial(error, run.caller, run).then(() => {
    throw error;
  });
}
