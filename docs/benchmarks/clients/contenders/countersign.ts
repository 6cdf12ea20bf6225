import { createClient } from "../../../../src/client/create-client.ts";
import { createSession } from "../../../../src/client/create-session.ts";
import { type BenchedClient, baseUrl, type ClientOptions, draft, ifMatch } from "./benched-client.ts";

/** Our client, with a session that holds the tokens. */
export async function countersign(options: ClientOptions): Promise<BenchedClient> {
  const { fetch, tokens, clientId, loanId } = options;
  const session = createSession({ baseUrl, fetch });
  const { accessToken, refreshToken, expiresIn } = tokens;
  await session.adopt({ accessToken, refreshToken, lifetimeMs: expiresIn * 1000 });
  const client = createClient({ session });
  const orders = "/api/clients/{clientId}/loans/{loanId}/orders";
  return {
    async list() {
      const answer = await client.GET("/api/clients/{clientId}/orders", { params: { path: { clientId } } });
      return answer.status;
    },
    async create() {
      return (await client.POST(orders, { params: { path: { clientId, loanId } }, body: draft })).status;
    },
    async activate(orderId) {
      const params = { path: { clientId, loanId, orderId }, header: { "If-Match": ifMatch } };
      return (await client.POST(`${orders}/{orderId}/activate`, { params })).status;
    },
  };
}
