/**
 * Calls with an API key. Nobody signs in and nothing is renewed, so a 401 is final: the request is sent once.
 *
 * `ORDERS_API_KEY=... node api-key.ts`; the reference server takes any access token of its own for a key.
 */
import { readFileSync } from "node:fs";
import { apiKeyGrant, createClient, createSession } from "countersign";

const { baseUrl, identities } = JSON.parse(readFileSync(".countersign/sandbox.json", "utf8"));
const { clientId } = identities.find(({ role }: { role: string }) => role === "operations");
const call = { params: { path: { clientId }, query: { limit: 1 } } };

// The key stays in this process: neither the session nor an error nor an event shows it, however it is printed.
const session = createSession({ baseUrl, grant: apiKeyGrant(process.env.ORDERS_API_KEY ?? "") });
const { status, meta } = await createClient({ session }).GET("/api/clients/{clientId}/orders", call);
console.log(status, meta.attempts); // 200 1

const wrong = createSession({ baseUrl, grant: apiKeyGrant("withdrawn") });
const refused = await createClient({ session: wrong }).GET("/api/clients/{clientId}/orders", call);
console.log(refused.status, refused.meta.attempts, refused.meta.refreshed); // 401 1 false
if (refused.status === 401) console.log(refused.error.code); // token_invalid
