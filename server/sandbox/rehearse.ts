import { type OperationId, operations } from "../../src/contract/index.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { authenticate } from "../pipeline/authenticate.ts";
import { requireClient } from "../pipeline/require-access.ts";
import type { PipelineAnswer, RunOperation, Trace } from "../pipeline/run-operation.ts";
import type { Services } from "../services.ts";
import { misbehave } from "./misbehave.ts";
import { examplesOf } from "./named-example.ts";
import { readWish, refused, type Wish } from "./read-wish.ts";
import type { RoughMode } from "./rough-mode.ts";
import type { Sleep } from "./sleep.ts";

/** What a rehearsal needs besides the operation. */
export interface Rehearsal {
  readonly services: Services;
  readonly sleep: Sleep;
  readonly rough: RoughMode | undefined;
}

/**
 * Lets a request have what it wishes for by `Prefer`, else what rough mode has drawn for it. Nobody who could not
 * send the request gets as far: the token is looked at first.
 */
export function rehearse(
  operationId: OperationId,
  run: RunOperation,
  { services, sleep, rough }: Rehearsal,
): RunOperation {
  const { secured, tenant } = operations[operationId];
  return (incoming, trace) => {
    const { headers, method } = incoming.request;
    // A HEAD has no body to differ in, and its answer is made of one to GET.
    if (method === "HEAD") return run(incoming, trace);
    const drawn = rough?.(operationId);
    const prefer = headers.get("Prefer");
    if (prefer === null && drawn === undefined) return run(incoming, trace);
    if (prefer !== null) trace.wish = prefer;
    return stage(incoming, trace, drawn);
  };

  async function stage(incoming: IncomingRequest, trace: Trace, drawn: ReturnType<RoughMode> | undefined) {
    const { headers, signal } = incoming.request;
    const isStaged = trace.wish !== undefined || (drawn !== undefined && drawn.fault !== null);
    if (isStaged && secured) {
      trace.caller = await authenticate(headers.get("Authorization"), services);
      if (tenant !== undefined) requireClient(trace.caller, incoming.pathParameters[tenant]);
    }
    const wish = readWish(operationId, trace.wish ?? null);
    const { delayMs = 0, fault = null } = wish ?? drawn ?? {};
    const example = wish && (await findExample(operationId, wish));
    if (wish) trace.headers = { "Preference-Applied": wish.applied };
    if (delayMs > 0) await sleep(delayMs, signal);
    if (example) return example;
    if (fault === null) return await run(incoming, trace);
    return await misbehave(fault, async () => run(incoming, trace), { sleep, signal });
  }
}

async function findExample(
  operationId: OperationId,
  { code, example }: Wish,
): Promise<PipelineAnswer | undefined> {
  if (code === null && example === null) return undefined;
  const { document } = await import("../../src/contract/document.ts");
  const shown = examplesOf(document, operationId);
  const found = shown.find(({ status, name }) => {
    return (code === null || status === Number(code)) && (example === null || name === example);
  });
  if (found !== undefined) return found;
  const choice = shown.map(({ status, name }) => (name === null ? `${status}` : `${status} ${name}`));
  throw refused(`code and example must be one of: ${choice.join(", ")}`);
}
