import { type Client, createClient, createSession } from "../../../../src/client/index.ts";
import type { paths } from "../../../../src/contract/index.ts";

/** What the scenario works on. */
export interface WireScenario {
  readonly baseUrl: string;
  readonly username: string;
  readonly password: string;
  readonly clientId: string;
  /** Where the test's server is told to let all access tokens expire. */
  readonly expireUrl: string;
}

const oneOrder = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";

/**
 * Does with the client what a day has of everything: a read, a guarded and a critical write whose tokens have
 * expired, an order that is not there, a sign-out. It runs alike in Node and in a page.
 *
 * @returns what the client told its caller.
 */
export async function playWireScenario(scenario: WireScenario): Promise<string[]> {
  const { baseUrl, username, password, clientId, expireUrl } = scenario;
  const session = createSession({ baseUrl, random: () => 0.5 });
  const client = createClient({ session });
  const told: string[] = [];
  const expire = () => fetch(expireUrl, { method: "POST", mode: "no-cors" });

  await session.signIn({ username, password });
  const path = await findReadyDraft(client, clientId);

  await expire();
  const { response, meta } = await client.GET(oneOrder, { params: { path } });
  const header = { "If-Match": response.headers.get("ETag") ?? "" };
  const readable = ["ETag", "X-Request-Id", "Date"].filter((name) => response.headers.has(name));
  told.push(`order after ${meta.attempts} attempts, with ${readable.join(", ")}`);

  await expire();
  const body = { specialInstructions: "The gate code is 4711." };
  told.push(`update ${await outcomeOf(client.PATCH(oneOrder, { params: { path }, body }))}`);

  await expire();
  const activation = client.POST(`${oneOrder}/activate`, { params: { path, header } });
  told.push(`activate ${await outcomeOf(activation)}`);

  const nowhere = { ...path, orderId: "or_nowhere" };
  told.push(`nowhere ${await outcomeOf(client.GET(oneOrder, { params: { path: nowhere } }))}`);
  await session.signOut();
  session.dispose();
  return told;
}

async function findReadyDraft(client: Client<paths>, clientId: string) {
  const query = { status: ["Draft" as const] };
  const { data } = await client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId }, query },
  });
  for (const { loanId, orderId } of data?.items ?? []) {
    const path = { clientId, loanId, orderId };
    const { data: order } = await client.GET(oneOrder, { params: { path } });
    if (order?.allowedActions.includes("activate") && order.documentsConfirmed) return path;
  }
  throw new RangeError("The sandbox has no draft that is ready: seed more orders.");
}

/** In a word, what a call came to: its status and what its meta says, or its error's code. */
async function outcomeOf(call: Promise<{ status: number; meta: { outcome: string } }>): Promise<string> {
  try {
    const { status, meta } = await call;
    return `${status} ${meta.outcome}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}
