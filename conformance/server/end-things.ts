import { listIn, objectIn } from "../contract/json.ts";
import { namesIn } from "../contract/operation-for.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { ResourceValues } from "./known-resources.ts";
import { type Lifecycle, readLifecycle } from "./lifecycle.ts";
import { perform } from "./perform.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { stateOf } from "./thing.ts";

/**
 * Ends the lives of those things of a run that the contract has no removal for, by a step that leads to a status which
 * it calls terminal: an order is cancelled.
 *
 * @returns the things whose lives are over, those included that had ended before
 */
export async function endThings(server: ServerUnderCheck): Promise<ReadonlySet<ResourceValues>> {
  const lifecycle = lifecycleOf(server);
  const terminal = listIn(objectIn(server.contract.document, "x-lifecycle"), "terminal");
  const over = new Set<ResourceValues>();
  if (!lifecycle) return over;
  const names = namesIn(lifecycle.resource.path);
  const last = names.at(-1) ?? "";
  for (const thing of server.resources.made()) {
    const isThing = names.every((name) => thing[name] !== undefined) && server.resources.isOwn(thing, [last]);
    if (!isThing) continue;
    const before = await statusOf(server, lifecycle, thing);
    if (before === undefined) continue;
    const ends = lifecycle.branches.filter(
      ({ from, to, gates }) =>
        from.includes(before) && gates.length === 0 && to.every((status) => terminal.includes(status)),
    );
    for (const branch of terminal.includes(before) ? [] : ends.slice(0, 1))
      await perform(server, lifecycle, branch, thing);
    const after = ends.length === 0 ? before : await statusOf(server, lifecycle, thing);
    if (after !== undefined && terminal.includes(after)) over.add(thing);
  }
  return over;
}

/** Reads the life that the contract draws; nothing where it draws none. */
function lifecycleOf(server: ServerUnderCheck): Lifecycle | undefined {
  try {
    return readLifecycle(server);
  } catch (error) {
    if (error instanceof NotApplicable) return undefined;
    throw error;
  }
}

async function statusOf(server: ServerUnderCheck, lifecycle: Lifecycle, thing: ResourceValues) {
  try {
    return (await stateOf(server, lifecycle, thing)).status;
  } catch (error) {
    if (error instanceof NotTestable) return undefined;
    throw error;
  }
}
