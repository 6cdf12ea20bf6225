import { createSandboxApp, defaultPolicy, type SandboxApp } from "../../../server/index.ts";
import contract from "../../../src/generated/openapi.json" with { type: "json" };
import type { Tokens } from "./contenders/benched-client.ts";

const drafts = contract.paths["/api/clients/{clientId}/loans/{loanId}/orders"].post.requestBody;
const draft = drafts.content["application/json"].examples.complete.value;

/** The reference server in memory, with somebody signed in and orders that can be activated. */
export interface Stage {
  readonly sandbox: SandboxApp;
  readonly tokens: Tokens;
  readonly clientId: string;
  readonly loanId: string;
  readonly orderIds: readonly string[];
  /** Lets the access token expire, of which the client learns nothing. */
  expire(): void;
  /** Answers how many orders the client's loans have. */
  countOrders(): Promise<number>;
  /** Answers how often an order was activated. */
  countActivations(orderId: string): Promise<number>;
}

/** Sets the stage. @param orders how many drafts there are. @param atOnce how many requests the server takes at once. */
export async function openStage({ orders, atOnce }: { orders: number; atOnce: number }): Promise<Stage> {
  let aheadMs = 0;
  const policy = {
    ...defaultPolicy,
    requestsAtWork: atOnce,
    listsAtWork: atOnce,
    openRequestsAtWork: atOnce,
  };
  const sandbox = await createSandboxApp({ orders: 20, clock: () => Date.now() + aheadMs, policy });
  const tokens = await sandbox.signIn("harbor-operations");
  const { clientId } = sandbox.identity("harbor-operations");
  if (clientId === null) throw new Error("The identity has no client");

  /** Asks in the person's name, with a token that outlives the client's. */
  async function ask<Body>(path: string, init: RequestInit = {}): Promise<Body> {
    const { accessToken } = aheadMs === 0 ? tokens : await sandbox.signIn("harbor-operations");
    const headers = { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" };
    const answer = await sandbox.app.request(`/api/clients/${clientId}${path}`, { ...init, headers });
    return await answer.json();
  }

  const { items } = await ask<{ items: { loanId: string }[] }>("/loans?limit=1");
  const loanId = items[0]?.loanId ?? "";
  const made = await Promise.all(
    Array.from({ length: orders }, () => {
      const init = { method: "POST", body: JSON.stringify(draft) };
      return ask<{ orderId: string }>(`/loans/${loanId}/orders`, init);
    }),
  );
  return {
    sandbox,
    tokens,
    clientId,
    loanId,
    orderIds: made.map(({ orderId }) => orderId),
    expire() {
      aheadMs = (tokens.expiresIn + 1) * 1000;
    },
    async countOrders() {
      let count = 0;
      let cursor: string | null = "";
      while (cursor !== null) {
        const query: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
        const page: { items: object[]; nextCursor: string | null } = await ask(`/orders?limit=100${query}`);
        count += page.items.length;
        cursor = page.nextCursor;
      }
      return count;
    },
    async countActivations(orderId) {
      const history = await sandbox.store.listHistory({ orderId, before: null, limit: 100 });
      return history.filter(({ action }) => action === "activate").length;
    },
  };
}
