import { operations } from "../../../src/contract/index.ts";
import { MemoryStore } from "../../store/memory/memory-store.ts";
import type { Write } from "../../store/write.ts";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { watchStore } from "../watch-store.ts";
import { type Answer, judgeAnswer } from "./judge-answer.ts";
import type { Plan } from "./plan.ts";
import { readMeaning } from "./world.ts";

const startMs = Date.UTC(2026, 10, 20, 14);
/** So slow that limits on attempts end some requests, and so fast that no assignment expires. */
const betweenRequestsMs = 200;
/** Less than a token lives. */
const signInAgainMs = 600_000;

/** A server in memory that is sent planned requests, one after the other. */
export interface FuzzServer {
  /** Sends one and answers its faults, each with the request that shows it. */
  readonly send: (plan: Plan) => Promise<string[]>;
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>;
  /** The operations that succeeded at least once. */
  readonly succeeded: ReadonlySet<string>;
}

/** Opens a sandbox for generated requests. */
export async function openFuzzServer(orders = 120): Promise<FuzzServer> {
  let nowMs = startMs;
  const watched = watchStore(new MemoryStore());
  const server = await createTestServer({ store: watched.store, orders, clock: () => nowMs });
  const statuses = new Map<number, number>();
  const succeeded = new Set<string>();
  const tokens = new Map<string, { readonly text: string; readonly signInAtMs: number }>();
  let sent = 0;

  const tokenOf = async (name: string): Promise<string> => {
    const known = tokens.get(name);
    if (known !== undefined && known.signInAtMs > nowMs) return known.text;
    // Who was removed by an earlier request comes with a token that is none.
    const { accessToken } = await server.signIn(name).catch(() => ({ accessToken: "none" }));
    tokens.set(name, { text: accessToken, signInAtMs: nowMs + signInAgainMs });
    return accessToken;
  };

  const send = async (plan: Plan): Promise<string[]> => {
    nowMs += betweenRequestsMs;
    sent += 1;
    const request = await write(plan, server, sent, tokenOf);
    watched.takeWrites();
    const response = await server.app.request(request.url, request.init);
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (answer.status < 400) succeeded.add(plan.operationId);
    if (answer.status === 401 && request.as !== undefined) tokens.delete(request.as);
    const faults = [
      ...judgeAnswer(plan.operationId, answer),
      ...(answer.status >= 400 ? tracesOf(answer, watched.takeWrites()) : []),
    ];
    return faults.map(
      (fault) => `${plan.operationId} ${fault}\n  ${JSON.stringify(request)}\n  ${answer.text}`,
    );
  };
  return { send, statuses, succeeded };
}

/** What a refused request may leave: a line in the audit log, and a count of its attempts. */
const harmless = ["atMs", "audit", "attempts", "forgottenAttempts"];
/** What a refusal is to leave besides: the end of a stolen session, the attempt at a payment, one try less. */
const telling: Readonly<Record<string, readonly string[]>> = {
  refresh_token_invalid: ["sessions"],
  one_time_code_refused: ["oneTimeCodes"],
  payment_declined: ["orders", "payments", "ledger", "idempotency"],
};

/** Lists the parts of a refused request's writes that should not have been kept. */
export function tracesOf({ text }: Pick<Answer, "text">, writes: readonly Write[]): string[] {
  const allowed = [...harmless, ...(telling[JSON.parse(text).code] ?? [])];
  const parts = writes.flatMap((write) => Object.entries(write)).filter(([, part]) => part !== undefined);
  return parts.filter(([name]) => !allowed.includes(name)).map(([name]) => `was refused and left ${name}`);
}

async function write(
  plan: Plan,
  server: TestServer,
  number: number,
  tokenOf: (name: string) => Promise<string>,
): Promise<{ readonly as: string | undefined; readonly url: string; readonly init: RequestInit }> {
  const { method, path: template } = operations[plan.operationId];
  const { as, path, etag, ids } = await readMeaning(plan, server);
  const pathname = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeOdd(path[name] ?? ""));
  const query = new URLSearchParams(plan.query.map(([name, value]) => [name, String(grant(value, ids))]));
  const key = { new: `key-${number}`, used: `key-${plan.pick % 20}`, odd: "a b\u007f", none: undefined }[
    plan.key
  ];
  const match = { current: etag, stale: '"0"', any: "*", odd: "W/x", none: undefined }[plan.ifMatch];
  const text = plan.junk ?? (plan.body === undefined ? undefined : JSON.stringify(grant(plan.body, ids)));
  const hasBody = method !== "GET" && text !== undefined;
  return {
    as,
    url: `${pathname}${query.size === 0 ? "" : `?${query}`}`,
    init: {
      method,
      headers: {
        ...(as !== undefined && { Authorization: `Bearer ${await tokenOf(as)}` }),
        ...(key !== undefined && { "Idempotency-Key": key }),
        ...(match !== undefined && { "If-Match": match }),
        ...(hasBody && { "Content-Type": "application/json" }),
      },
      ...(hasBody && { body: text }),
    },
  };
}

/** Percent-encodes what is not so already: odd ids are to arrive as they are. */
function encodeOdd(id: string): string {
  return /^[%.\w]+$/.test(id) ? id : encodeURIComponent(id);
}

/** Puts what there is in the place of wishes. */
function grant(value: unknown, ids: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === "string" && value.startsWith("@")) return ids[value.slice(1)] ?? value;
  if (Array.isArray(value)) return value.map((item) => grant(item, ids));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, grant(member, ids)]));
}
