import type { WireScenario } from "./wire-scenario.ts";

const wanted = ["Date", "ETag", "Retry-After", "X-Request-Id"];

/** What a page came to know: a status or an error's name for each request, and the headers that it could read. */
export interface ReadHeaders {
  readonly answers: readonly (number | string)[];
  readonly readable: readonly string[];
}

/** Signs in, reads an order, and signs in wrongly until the server has had enough; by the platform's own `fetch`. */
export async function readHeaders({
  baseUrl,
  username,
  password,
  clientId,
}: WireScenario): Promise<ReadHeaders> {
  const answers: (number | string)[] = [];
  const readable = new Set<string>();

  async function ask(path: string, init: RequestInit) {
    try {
      const response = await fetch(baseUrl + path, init);
      for (const name of wanted) if (response.headers.has(name)) readable.add(name);
      answers.push(response.status);
      return await response.json();
    } catch (error) {
      answers.push((error as Error).name);
      return {};
    }
  }
  const signIn = (typed: string) =>
    ask("/api/auth/sign-in", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username, password: typed }),
    });

  const { accessToken } = await signIn(password);
  const headers = { Authorization: `Bearer ${accessToken}` };
  const { items } = await ask(`/api/clients/${clientId}/orders`, { headers });
  const { loanId, orderId } = items?.[0] ?? {};
  await ask(`/api/clients/${clientId}/loans/${loanId}/orders/${orderId}`, { headers });
  for (let n = 0; n < 6; n += 1) await signIn("not the password");
  return { answers, readable: [...readable].sort() };
}
