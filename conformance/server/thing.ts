import { isJsonObject, type Json } from "../contract/json.ts";
import { fillPath, namesIn } from "../contract/operation-for.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { type Exchange, headerOf } from "../engine/exchange.ts";
import { isSafe } from "./effects.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { jsonBodyOf } from "./response-body.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Holds what a thing looks like to the run's own identity. */
export interface ThingState {
  readonly status?: string;
  readonly etag?: string;
  readonly body: Json;
}

/**
 * Makes a thing whose life a rule judges: from the contract's fullest example, so that it lacks nothing later.
 *
 * @throws NotTestable where the server does not let one be made
 */
export async function makeThing(
  server: ServerUnderCheck,
  { creation, resource }: Lifecycle,
): Promise<ResourceValues> {
  if (server.effects === "read")
    throw new NotApplicable("What --effects read allows makes nothing that could be judged.");
  const planned = await server.plan(creation, { ids: "known" });
  if ("refused" in planned) throw new NotTestable(`${creation.id} ${planned.refused}.`);
  const plans = await Promise.all(
    Array.from({ length: planned.bodies }, (_, body) => server.plan(creation, { ids: "known", body })),
  );
  const requests = plans.flatMap((plan) => ("refused" in plan ? [] : [plan.request]));
  const [fullest] = requests.toSorted(
    (a, b) => JSON.stringify(b.body ?? "").length - JSON.stringify(a.body ?? "").length,
  );
  const exchange = fullest && (await server.send(fullest));
  const status = exchange?.response?.status;
  if (status !== 201)
    throw new NotTestable(
      `${creation.id} answered ${status ?? "nothing"}, so that nothing could be made to be judged.`,
    );
  const [made] = server.resources.made();
  const isWhole = made && namesIn(resource.path).every((name) => made[name] !== undefined);
  if (!isWhole) throw new NotTestable(`${creation.id} does not tell the id of what it made.`);
  return made;
}

/** Reads a thing as the run's own identity. @throws NotTestable where it cannot be read */
export async function stateOf(
  server: ServerUnderCheck,
  { resource, statuses }: Pick<Lifecycle, "resource" | "statuses">,
  target: ResourceValues,
): Promise<ThingState> {
  const planned = await server.plan(resource, { target });
  const exchange = "refused" in planned ? undefined : await server.send(planned.request);
  const body = exchange?.response?.status === 200 ? jsonBodyOf(exchange.response) : undefined;
  if (!exchange?.response || body === undefined)
    throw new NotTestable(`${resource.id} does not show what this run made.`);
  const etag = headerOf(exchange.response, "ETag");
  const status = statusIn(body, statuses);
  return { body, ...(etag !== undefined && { etag }), ...(status !== undefined && { status }) };
}

/** Finds the status in a thing's body: the member `status`, else the first whose value is one. */
function statusIn(body: Json | undefined, statuses: ReadonlySet<string>): string | undefined {
  if (!isJsonObject(body)) return undefined;
  const values = [body.status, ...Object.values(body)];
  return values.find((value): value is string => typeof value === "string" && statuses.has(value));
}

/** Reads everything below a thing, so that what came of it, such as a report, can be named in a request. */
export async function readAround(
  server: ServerUnderCheck,
  { resource }: Lifecycle,
  target: ResourceValues,
): Promise<void> {
  const reads = server.operations.filter(
    (one) =>
      isSafe(one) && one.path.startsWith(`${resource.path}/`) && !fillPath(one.path, target).includes("{"),
  );
  for (const read of reads) await server.visit(read, { target });
}

/** Tells whether an exchange succeeded. */
export function succeeded(exchange: Exchange | undefined): boolean {
  const status = exchange?.response?.status ?? 0;
  return status >= 200 && status < 300;
}
