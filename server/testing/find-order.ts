import type { components } from "../../src/contract/index.ts";
import type { TestServer } from "./test-server.ts";

/** The ids in the path of an order. */
export interface OrderPath extends Record<string, string> {
  readonly clientId: string;
  readonly loanId: string;
  readonly orderId: string;
}

/** An order of the sandbox, and how to ask for it. */
export interface FoundOrder {
  readonly path: OrderPath;
  readonly etag: string;
  readonly order: components["schemas"]["Order"];
}

/**
 * Finds an order of the sandbox that an identity sees and a test wants.
 *
 * @throws RangeError where there is none.
 */
export async function findOrder(
  server: TestServer,
  as: string,
  isWanted: (order: components["schemas"]["Order"]) => boolean,
): Promise<FoundOrder> {
  const [clientId = ""] = server.identity(as).clientIds;
  const list = await server.call("listOrders", { as, path: { clientId }, query: "limit=100" });
  for (const { loanId, orderId } of list.body.items) {
    const path = { clientId, loanId, orderId };
    const { body, headers } = await server.call("getOrder", { as, path });
    if (isWanted(body)) return { path, order: body, etag: headers.get("ETag") ?? "" };
  }
  throw new RangeError(`The sandbox has no such order for ${as}: seed more orders.`);
}

/** A draft that lacks nothing for activation. */
export function isReadyDraft({ status, documentsConfirmed }: components["schemas"]["Order"]): boolean {
  return status === "Draft" && documentsConfirmed;
}
