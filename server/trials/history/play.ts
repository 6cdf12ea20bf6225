import { isProblemCode, type OperationId, operations } from "../../../src/contract/index.ts";
import type { Random } from "../../crypto/random.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import type { StagedOrder } from "../../testing/stage-order.ts";
import type { TestServer } from "../../testing/test-server.ts";
import type { PathIds } from "../crash/attempt.ts";
import { drawMove, type Table } from "../crash/moves.ts";
import type { Recorded, Told } from "./recorded.ts";

/** One in so many writes is made on a view that its client had before the last one. */
const staleOneIn = 4;

/**
 * Lets clients read and write one order at the same time, each whatever it sees fit, and records what each was told and
 * when.
 */
export async function play(
  server: TestServer,
  { path }: StagedOrder,
  options: { readonly clients: number; readonly writes: number; readonly random: Random },
): Promise<Recorded[]> {
  const { clients, writes, random } = options;
  const recorded: Recorded[] = [];
  let moment = 0;

  const ask = async (
    client: number,
    expects: number | null,
    request: Asked,
  ): Promise<Table["order"] | undefined> => {
    const beganAt = moment++;
    const response = await send(server, request);
    const text = response.type === "error" ? "" : await response.text();
    const told = toldOf(response, text);
    const endedAt = told.kind === "unknown" ? Number.POSITIVE_INFINITY : moment++;
    recorded.push({ client, operationId: request.operationId, expects, beganAt, endedAt, told });
    return told.kind === "view" ? JSON.parse(text) : undefined;
  };

  const act = async (client: number): Promise<void> => {
    let known: Table["order"] | undefined;
    for (let count = 0; count < writes; count++) {
      const isStale = known !== undefined && drawBelow(staleOneIn, random) === 0;
      const order = isStale
        ? known
        : await ask(client, null, { operationId: "getOrder", as: "harbor-admin", path });
      known = order ?? known;
      if (known === undefined) continue;
      const people = { identity: server.identity, read: reader(server) };
      const move = await drawMove({ order: known, path, people, random });
      const { version } = known;
      await ask(client, version, { ...move, path: { ...path, ...move.path }, etag: `"${version}"` });
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => act(client)));
  return recorded;
}

interface Asked {
  readonly operationId: OperationId;
  readonly as: string;
  readonly path: PathIds;
  readonly etag?: string;
  readonly body?: unknown;
}

async function send(server: TestServer, { operationId, as, path, etag, body }: Asked): Promise<Response> {
  const { method, path: template } = operations[operationId];
  const url = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
  const type = body !== undefined && { "Content-Type": "application/json" };
  return await server.app.request(url, {
    method,
    headers: { ...(await server.bearer(as)), ...(etag !== undefined && { "If-Match": etag }), ...type },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Reads what a move needs to know besides the order; such reads are not part of the history. */
function reader(server: TestServer): Table["people"]["read"] {
  return async (operationId, as, { path = {}, query = "" }) => {
    const { path: template } = operations[operationId];
    const url = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
    const response = await server.app.request(`${url}?${query}`, { headers: await server.bearer(as) });
    return await response.json();
  };
}

function toldOf({ status }: Response, text: string): Told {
  if (status === 0 || status >= 500) return { kind: "unknown" };
  const body = JSON.parse(text);
  if (status < 400) return { kind: "view", view: { version: body.version, status: body.status } };
  if (status === 412) return { kind: "stale" };
  if (body.code === "state_conflict") return { kind: "conflict", status: body.currentStatus };
  if (status === 404 || status === 403) return { kind: "out-of-sight" };
  if (isProblemCode(body.code) && (status === 409 || status === 422)) return { kind: "refused" };
  throw new Error(`A client was told what nobody expected: ${status} ${text}`);
}
