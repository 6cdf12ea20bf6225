import type { Exchange } from "../engine/exchange.ts";
import { type History, readHistory } from "./history.ts";
import type { ResourceValues } from "./known-resources.ts";
import { type Branch, type Lifecycle, readLifecycle } from "./lifecycle.ts";
import { perform } from "./perform.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { makeThing, stateOf, succeeded, type ThingState } from "./thing.ts";

/** Describes one step of a thing's life that was tried where the contract allows it. */
export interface Step {
  readonly branch: Branch;
  readonly from: string;
  readonly exchange: Exchange;
  /** The thing's status afterwards; absent where it is gone. */
  readonly after?: ThingState;
  readonly histories?: { readonly before: History; readonly after: History };
}

/** Holds what a walk through the life that the contract draws came upon. */
export interface Walk {
  readonly lifecycle: Lifecycle;
  readonly steps: readonly Step[];
  /** How each status that was reached is reached from a new thing. */
  readonly paths: ReadonlyMap<string, readonly Branch[]>;
}

const walks = new WeakMap<ServerUnderCheck, Promise<Walk>>();

/**
 * Leads things of the run's own through the life that the contract draws: every action at least once where it is
 * allowed; with the greatest effort from every status that allows it. It is done once a run.
 *
 * @throws NotApplicable where the contract draws no life
 */
export function walkLifecycle(server: ServerUnderCheck): Promise<Walk> {
  const before = walks.get(server);
  if (before) return before;
  const walk = takeWalk(server);
  walks.set(server, walk);
  return walk;
}

async function takeWalk(server: ServerUnderCheck): Promise<Walk> {
  const lifecycle = readLifecycle(server);
  await server.tour();
  const paths = new Map<string, readonly Branch[]>([[lifecycle.initial, []]]);
  const steps: Step[] = [];
  const done = new Set<string>();
  for (const [status, path] of paths) {
    let thing: ResourceValues | undefined;
    for (const branch of inOrder(lifecycle, status)) {
      const name = server.effort === "max" ? `${branch.action} from ${status}` : branch.action;
      if (done.has(name)) continue;
      thing ??= await bring(server, lifecycle, path);
      if (!thing) break;
      const step = await takeStep(server, lifecycle, branch, thing, status);
      if (!step) continue;
      steps.push(step);
      if (!succeeded(step.exchange)) continue;
      done.add(name);
      const next = step.after?.status;
      if (next !== status) thing = undefined;
      if (next !== undefined && !paths.has(next)) paths.set(next, [...path, branch]);
    }
  }
  return { lifecycle, steps, paths };
}

/** Lists what is allowed in a status: first what leaves it as it is, so that one thing serves several steps. */
function inOrder({ branches }: Lifecycle, status: string): readonly Branch[] {
  const legal = branches.filter(({ from }) => from.includes(status));
  return legal.toSorted((a, b) => Number(b.to.includes("$same")) - Number(a.to.includes("$same")));
}

/** Makes a new thing and leads it down a path; nothing where it does not get there. */
export async function bring(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  path: readonly Branch[],
): Promise<ResourceValues | undefined> {
  const thing = await makeThing(server, lifecycle);
  for (const branch of path)
    if (!succeeded(await perform(server, lifecycle, branch, thing))) return undefined;
  return thing;
}

/** Takes one step with a thing, and looks at the thing and its history before and after. */
export async function takeStep(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  branch: Branch,
  thing: ResourceValues,
  from: string,
): Promise<Step | undefined> {
  const before = await readHistory(server, lifecycle, thing);
  const exchange = await perform(server, lifecycle, branch, thing);
  if (!exchange) return undefined;
  if (branch.to.includes("$none") && succeeded(exchange)) return { branch, from, exchange };
  const after = await readHistory(server, lifecycle, thing);
  const histories = before && after ? { histories: { before, after } } : {};
  return { branch, from, exchange, after: await stateOf(server, lifecycle, thing), ...histories };
}
