// Puts plain fetch behind the adapter protocol: a client that retries nothing. See docs/adapter-protocol.md.
import { createInterface } from "node:readline";
import type { Answer, Command } from "../harness/adapter-protocol.ts";

const baseUrl = process.env.COUNTERSIGN_BASE_URL ?? "";
let accessToken: string | undefined;

async function send(url: string, method: string, headers: Record<string, string>, body: unknown) {
  return await fetch(`${baseUrl}${url}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function answer(line: Command): Promise<Answer> {
  if (line.do === "session") {
    accessToken = line.accessToken;
    return { ok: true };
  }
  if (line.do === "signIn") {
    const { username, password } = line;
    const response = await send("/api/auth/sign-in", "POST", {}, { username, password });
    if (!response.ok) return { status: response.status };
    accessToken = (await response.json()).accessToken;
    return { ok: true };
  }
  if (line.do !== "call") return { unsupported: true };
  const credentials = accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` };
  const response = await send(line.url, line.method, { ...line.headers, ...credentials }, line.body);
  return { status: response.status, body: await response.text() };
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
print({ countersign: 1, name: "fetch", version: process.versions.node });
for await (const text of createInterface({ input: process.stdin })) {
  const line = JSON.parse(text);
  if (line.do === "quit") process.exit(0);
  const failed = (error: unknown) => ({ error: String(error) });
  answer(line)
    .catch(failed)
    .then((said) => print({ id: line.id, ...said }));
}
