/**
 * Two operations as one would write them by hand: the same queries on the same file, the same token check and the
 * same compiled checks of input and output as our server, and none of its machinery. What that machinery costs is
 * the difference between the two. `node hand-written.ts PORT DATABASE`.
 *
 * It does what no handler of such an API may leave out: the caller's client and branches, every parameter, the
 * request's own id. It writes no log, as our server does not where it is measured. It has no other client's 403, no
 * problem documents, no cursor that is bound to its list, no assignments that fall due, no limits and no sandbox.
 */
import { hash, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { securityHeaders } from "../../../server/http/respond.ts";
import type { OrderRecord, OrderSummary } from "../../../server/store/order-record.ts";
import { statusCode } from "../../../server/store/order-summary.ts";
import type { SessionRecord } from "../../../server/store/session-record.ts";
import type { UserRecord } from "../../../server/store/user-record.ts";
import { allowedActions } from "../../../src/contract/index.ts";
import { validators } from "../../../src/contract/validators.ts";

const [port, file = ""] = process.argv.slice(2);
const database = new DatabaseSync(file, { readOnly: true });
const prepare = (sql: string) => {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return (...values: (string | number)[]) => statement.all(...values) as unknown[] as unknown[][];
};
const findToken = prepare(
  `SELECT expires_at_ms, sessions.record, users.record, users.client_id, vendors.record
   FROM access_tokens JOIN sessions USING (session_id) JOIN users USING (user_id)
   LEFT JOIN vendors ON vendors.vendor_id = users.vendor_id WHERE token_hash = ?`,
);
const findOrders = prepare(
  "SELECT summary FROM orders WHERE client_id = ? ORDER BY updated_at DESC, order_id DESC LIMIT ?",
);
const findOrder = prepare("SELECT record FROM orders WHERE order_id = ? AND loan_id = ? AND client_id = ?");

const app = new Hono();

app.get("/api/clients/:clientId/orders", ({ req }) => {
  const path = req.param();
  const user = signedIn(req.header("Authorization"), path.clientId);
  if (user === undefined) return refuse(401);
  if (user.branchIds.length > 0) return refuse(501);
  const query = Object.fromEntries(Object.entries(req.query()).map(([name, text]) => [name, typed(text)]));
  if (!validators.listOrders.parameters({ path, query, header: {} })) return refuse(400);
  const limit = typeof query.limit === "number" ? query.limit : 50;
  const found = findOrders(path.clientId, limit + 1).map(([text]): OrderSummary => JSON.parse(String(text)));
  const items = found.slice(0, limit);
  const { updatedAt, orderId } = items.at(-1) ?? {};
  const nextCursor = found.length > limit ? cursorOf([updatedAt, orderId]) : null;
  const body = { items, nextCursor };
  if (!validators.listOrders.responses["200"]?.(body)) return refuse(500);
  return answer(body, req.header("X-Request-Id"), {});
});

app.get("/api/clients/:clientId/loans/:loanId/orders/:orderId", ({ req }) => {
  const path = req.param();
  const user = signedIn(req.header("Authorization"), path.clientId);
  if (user === undefined) return refuse(401);
  if (!validators.getOrder.parameters({ path, query: req.query(), header: {} })) return refuse(400);
  const [row] = findOrder(path.orderId, path.loanId, path.clientId);
  if (row === undefined) return refuse(404);
  const { historyLength, ...shown }: OrderRecord = JSON.parse(String(row[0]));
  if (user.branchIds.length > 0 && !user.branchIds.includes(shown.branchId)) return refuse(404);
  const body = {
    ...shown,
    statusCode: statusCode(shown.status),
    allowedActions: allowedActions(shown.status, user.role),
  };
  if (!validators.getOrder.responses["200"]?.(body)) return refuse(500);
  return answer(body, req.header("X-Request-Id"), { ETag: `"${shown.version}"` });
});

serve({ fetch: app.fetch, hostname: "127.0.0.1", port: Number(port) });

/** Looks the bearer's token up by its hash, in the database, for every request. */
function signedIn(authorization: string | undefined, clientId: string): UserRecord | undefined {
  const token = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1];
  if (token === undefined) return undefined;
  const [row] = findToken(hash("sha256", token, "base64url"));
  if (row === undefined || row[3] !== clientId) return undefined;
  const session: SessionRecord = JSON.parse(String(row[1]));
  const nowMs = Date.now();
  const isAlive = session.revokedAtMs === null && session.endsAtMs > nowMs && Number(row[0]) > nowMs;
  return isAlive ? JSON.parse(String(row[2])) : undefined;
}

function answer(body: unknown, givenId: string | undefined, own: Record<string, string>): Response {
  const headers = {
    ...securityHeaders,
    ...own,
    "Content-Type": "application/json",
    "X-Request-Id": givenId !== undefined && /^[\w-]{1,64}$/.test(givenId) ? givenId : randomUUID(),
  };
  return new Response(JSON.stringify(body), { status: 200, headers });
}

function refuse(status: number): Response {
  return new Response(null, { status });
}

function typed(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function cursorOf(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}
