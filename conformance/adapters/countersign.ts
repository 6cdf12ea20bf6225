// Puts our own client behind the adapter protocol, as a user of the package would. See docs/adapter-protocol.md.
import { createInterface } from "node:readline";
import { createSession, memoryStore, metaOf, type Session, type TokenStore, webLock } from "countersign";
import type { Answer, Command } from "../harness/adapter-protocol.ts";

/** Error codes that are kinds of the protocol, and those that are by another name. */
const same = ["signed-out", "refresh-failed", "not-replayed", "unknown-outcome", "aborted"];
const renamed: Record<string, string> = { "refresh-timeout": "refresh-failed", "state-conflict": "conflict" };
const baseUrl = process.env.COUNTERSIGN_BASE_URL ?? "";
const sessions = new Map<string, Session>();
const stores = new Map<string, TokenStore>();
const aborts = new Map<number, AbortController>();

function sessionFor({ client = "a", store: name = client }: { client?: string; store?: string }): Session {
  const store = stores.get(name) ?? memoryStore();
  const session = sessions.get(client) ?? createSession({ baseUrl, store, lock: webLock(name) });
  stores.set(name, store);
  sessions.set(client, session);
  return session;
}

async function call(line: Extract<Command, { do: "call" }> & { readonly id: number }): Promise<Answer> {
  const { method, url, body: value, bodyBase64 } = line;
  const json = value === undefined ? null : JSON.stringify(value);
  const body = bodyBase64 === undefined ? json : Buffer.from(bodyBase64, "base64");
  const headers = { ...(json !== null && { "Content-Type": "application/json" }), ...line.headers };
  const abort = new AbortController();
  aborts.set(line.id, abort);
  const response = await sessionFor(line).fetch(url, { method, headers, body, signal: abort.signal });
  const text = await response.text();
  const outcome = metaOf(response)?.outcome;
  return { status: response.status, body: text && JSON.parse(text), ...(outcome && { outcome }) };
}

async function answer(line: Command & { readonly id: number }): Promise<Answer> {
  if (line.do === "call") return call(line);
  if (line.do === "session") {
    const { accessToken, refreshToken, expiresIn } = line;
    await sessionFor(line).adopt({ accessToken, refreshToken, lifetimeMs: expiresIn * 1000 });
  } else if (line.do === "signIn") await sessionFor(line).signIn(line);
  else if (line.do === "signOut") await sessionFor(line).signOut();
  else if (line.do === "abort") aborts.get(line.of)?.abort();
  else return { unsupported: true };
  return { ok: true };
}

const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
print({ countersign: 1, name: "countersign", version: "0.1.0", knows: ["client", "store"] });
for await (const text of createInterface({ input: process.stdin })) {
  const line = JSON.parse(text);
  if (line.do === "quit") process.exit(0);
  const failed = (error: { code?: unknown }) => {
    const code = error instanceof DOMException ? "aborted" : String(error.code);
    return { error: String(error), kind: same.includes(code) ? code : (renamed[code] ?? "other") };
  };
  answer(line)
    .catch(failed)
    .then((said) => print({ id: line.id, ...said }));
}
