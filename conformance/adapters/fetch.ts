// Puts plain fetch behind the adapter protocol: a client that retries nothing. See docs/adapter-protocol.md.
import { createInterface } from "node:readline";
import type { Answer, Command } from "../harness/adapter-protocol.ts";

const baseUrl = process.env.COUNTERSIGN_BASE_URL ?? "";
/** The access token of each instance. */
const tokens = new Map<string, string>();

async function signIn({ username, password }: { username: string; password: string }): Promise<Response> {
  return await fetch(`${baseUrl}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
}

async function call({ client = "a", ...line }: Extract<Command, { do: "call" }>): Promise<Answer> {
  const { method, url, body: value, bodyBase64 } = line;
  const token = tokens.get(client);
  const headers = {
    ...(value !== undefined && { "Content-Type": "application/json" }),
    ...line.headers,
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  const json = value === undefined ? null : JSON.stringify(value);
  const body = bodyBase64 === undefined ? json : Buffer.from(bodyBase64, "base64");
  const response = await fetch(`${baseUrl}${url}`, { method, headers, body });
  return { status: response.status, body: await response.text() };
}

async function answer(line: Command): Promise<Answer> {
  const { client = "a" } = line;
  if (line.do === "call") return call(line);
  if (line.do === "signIn") {
    const response = await signIn(line);
    if (!response.ok) return { status: response.status };
    tokens.set(client, (await response.json()).accessToken);
    return { ok: true };
  }
  if (line.do !== "session" || line.store !== undefined) return { unsupported: true };
  tokens.set(client, line.accessToken);
  return { ok: true };
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
print({ countersign: 1, name: "fetch", version: process.versions.node, knows: ["client"] });
for await (const text of createInterface({ input: process.stdin })) {
  const line = JSON.parse(text);
  if (line.do === "quit") process.exit(0);
  answer(line)
    .catch((error: unknown) => ({ error: String(error) }))
    .then((said) => print({ id: line.id, ...said }));
}
