import type { Operation } from "../contract/operation.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { headerOf } from "../engine/exchange.ts";
import { withFreshKey } from "./fresh-key.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { requestFor } from "./perform.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { stateOf, succeeded } from "./thing.ts";
import { bring, walkLifecycle } from "./walk-lifecycle.ts";

/** Keeps the thing of a run that a guarded step is due for: a refusal leaves it as it was, for the next rule. */
const things = new WeakMap<ServerUnderCheck, { readonly thing: ResourceValues; readonly etag: string }>();

/** Holds a request that the server would take as it stands: a legal step of a thing, with its present version. */
export interface GuardedStep {
  readonly lifecycle: Lifecycle;
  readonly thing: ResourceValues;
  readonly operation: Operation;
  readonly request: OutgoingRequest;
}

/**
 * Brings a thing to where a step that the contract guards by a required If-Match is due, and writes the request. The
 * thing is the one of the last time, as long as nothing has become of it.
 *
 * @throws NotApplicable where the contract draws no life, or guards no step of it
 * @throws NotTestable where no such step succeeded before
 */
export async function guardedStep(server: ServerUnderCheck): Promise<GuardedStep> {
  const { lifecycle, steps, paths } = await walkLifecycle(server);
  const isGuarded = ({ parameters }: Operation) =>
    parameters.some(({ name, required }) => required && name.toLowerCase() === "if-match");
  if (!lifecycle.branches.some(({ operation }) => isGuarded(operation)))
    throw new NotApplicable("The contract requires If-Match of no step of a thing's life.");
  const step = steps.find(({ branch, exchange }) => isGuarded(branch.operation) && succeeded(exchange));
  const kept = things.get(server);
  const isUntouched = kept !== undefined && (await tagOf(server, lifecycle, kept.thing)) === kept.etag;
  const thing =
    step && (isUntouched ? kept.thing : await bring(server, lifecycle, paths.get(step.from) ?? []));
  if (!step || !thing)
    throw new NotTestable("No step that requires If-Match succeeded on a thing of this run.");
  const request = await requestFor(server, step.branch, thing);
  if (!request) throw new NotTestable(`No request could be made for ${step.branch.operation.id}.`);
  const etag = await tagOf(server, lifecycle, thing);
  if (etag === undefined || headerOf(request, "If-Match") !== etag)
    throw new NotTestable(`${lifecycle.resource.id} gives no entity tag to match.`);
  things.set(server, { thing, etag });
  return { lifecycle, thing, operation: step.branch.operation, request: withFreshKey(request, server) };
}

async function tagOf(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  thing: ResourceValues,
): Promise<string | undefined> {
  return (await stateOf(server, lifecycle, thing)).etag;
}
