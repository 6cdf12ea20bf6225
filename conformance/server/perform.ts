import { isJsonObject } from "../contract/json.ts";
import { namesIn } from "../contract/operation-for.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { Identity } from "./identity.ts";
import type { ResourceValues } from "./known-resources.ts";
import { type Branch, fitsBranch, type Lifecycle } from "./lifecycle.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { withValue } from "./planned-body.ts";
import type { Plan } from "./planner.ts";
import { isNeighbour } from "./role-matrix.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { readAround, succeeded } from "./thing.ts";

/** No more values are tried for one reference than this, before a refusal is taken for an answer. */
const mostTries = 8;

/**
 * Sends a thing down one branch of its life: as whoever may and sees it, with a body that fits the branch, and
 * with other known ids in it where the first are refused.
 *
 * @returns the last exchange; nothing where no request could be made
 */
export async function perform(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  branch: Branch,
  target: ResourceValues,
): Promise<Exchange | undefined> {
  let last: Exchange | undefined;
  for (const identity of actorsOf(server, branch)) {
    const whole = withNamed(server, branch, target);
    const first = whole && (await planFor(server, branch, whole, identity));
    if (!first) continue;
    last = await server.send(first.request);
    if (succeeded(last)) return last;
    // Who does not see the thing is not the one to act on it.
    if (last.response?.status === 404) continue;
    const isMisnamed = mayBeMisnamed(last) && namesIds(first);
    if (isMisnamed) await readAround(server, lifecycle, target);
    const others = isMisnamed ? await variants(server, branch, whole, identity) : [];
    for (const other of others) {
      last = await server.send(other);
      if (succeeded(last)) return last;
    }
    return last;
  }
  return last;
}

/** Adds what else the path of a branch names, such as a payment of the thing; nothing where none is known. */
function withNamed(
  { resources }: ServerUnderCheck,
  { operation }: Branch,
  target: ResourceValues,
): ResourceValues | undefined {
  const names = namesIn(operation.path);
  const isBelow = (one: ResourceValues) =>
    Object.entries(target).every(([name, value]) => !names.includes(name) || one[name] === value);
  return [target, ...resources.list().filter(isBelow)].find((one) =>
    names.every((name) => one[name] !== undefined),
  );
}

/** Lists one identity of each person that may take a branch, administrators first. */
function actorsOf(server: ServerUnderCheck, { roles, operation }: Branch): readonly (Identity | undefined)[] {
  if (!operation.security.isRequired) return [undefined];
  return server.identities.filter(
    (one) =>
      isNeighbour(one, server) &&
      (roles.length === 0 || (one.role !== undefined && roles.includes(one.role))),
  );
}

/** Writes the request of a branch; nothing where no body of the operation fits it. */
export async function requestFor(
  server: ServerUnderCheck,
  branch: Branch,
  target: ResourceValues,
  identity?: Identity,
): Promise<OutgoingRequest | undefined> {
  return (await planFor(server, branch, target, identity))?.request;
}

async function planFor(
  server: ServerUnderCheck,
  branch: Branch,
  target: ResourceValues,
  identity?: Identity,
): Promise<Plan | undefined> {
  for (let body = 0, bodies = 1; body < bodies; body += 1) {
    const planned = await server.plan(branch.operation, { target, body, ...(identity && { identity }) });
    if ("refused" in planned) return undefined;
    bodies = planned.bodies;
    if (fitsBranch(branch, planned.body?.value)) return planned;
  }
  return undefined;
}

/**
 * Writes the request of a branch as {@link requestFor} does, with the ids in its body taken from what the server shows
 * of the thing itself: for a request that gets no second try.
 */
export async function requestAbout(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  branch: Branch,
  target: ResourceValues,
  identity?: Identity,
): Promise<OutgoingRequest | undefined> {
  const first = await planFor(server, branch, target, identity);
  if (!first || !namesIds(first)) return first?.request;
  await readAround(server, lifecycle, target);
  return requestFor(server, branch, target, identity);
}

/** A refusal that may be about an id in the body: of something that is gone, not due, or not eligible. */
function mayBeMisnamed({ response }: Exchange): boolean {
  return response?.status === 422 || response?.status === 409;
}

function namesIds({ body }: Plan): boolean {
  return body !== undefined && /"\w+Id"/.test(JSON.stringify(body.value));
}

async function variants(
  server: ServerUnderCheck,
  branch: Branch,
  target: ResourceValues,
  identity: Identity | undefined,
): Promise<readonly OutgoingRequest[]> {
  const plan = await planFor(server, branch, target, identity);
  const value = plan?.body?.value;
  if (!plan || !isJsonObject(value)) return [];
  return Object.keys(value)
    .filter((name) => /[a-z]Id$/.test(name))
    .flatMap((name) => {
      const known = [
        ...server.identities.flatMap(({ ids }) => ids?.[name] ?? []),
        ...server.resources.references(name),
      ];
      return [...new Set(known)]
        .slice(0, mostTries)
        .flatMap((id) => withValue(server, plan, { ...value, [name]: id }) ?? []);
    });
}
