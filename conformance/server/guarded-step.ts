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

/** Holds a request that the server would take as it stands: a legal step of a thing, with its present version. */
export interface GuardedStep {
  readonly lifecycle: Lifecycle;
  readonly thing: ResourceValues;
  readonly operation: Operation;
  readonly request: OutgoingRequest;
}

/**
 * Brings a thing to where a step that the contract guards by a required If-Match is due, and writes the request.
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
  const thing = step && (await bring(server, lifecycle, paths.get(step.from) ?? []));
  if (!step || !thing)
    throw new NotTestable("No step that requires If-Match succeeded on a thing of this run.");
  const request = await requestFor(server, step.branch, thing);
  if (!request) throw new NotTestable(`No request could be made for ${step.branch.operation.id}.`);
  const { etag } = await stateOf(server, lifecycle, thing);
  if (etag === undefined || headerOf(request, "If-Match") !== etag)
    throw new NotTestable(`${lifecycle.resource.id} gives no entity tag to match.`);
  return { lifecycle, thing, operation: step.branch.operation, request: withFreshKey(request, server) };
}
