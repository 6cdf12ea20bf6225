import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { readClientContract } from "../harness/client-contract.ts";
import { runSampleClient } from "../harness/run-sample-client.ts";
import type { SampleClientOptions } from "../harness/sample-client/sample-client.ts";
import { clientRules } from "./client-rules.ts";

const contract = readClientContract(readContractDocument(document));
const rules = await clientRules();

type Habit = Omit<SampleClientOptions, "contract">;

/** Sends something else first, or something besides; then the request as it was. */
function besides(before: (url: string, init: RequestInit) => Promise<unknown>): typeof fetch {
  return async (input, init = {}) => {
    await before(String(input), init);
    return fetch(input, init);
  };
}

function withHeaders(added: Readonly<Record<string, string>>): typeof fetch {
  return (input, init = {}) => fetch(input, { ...init, headers: { ...added, ...init.headers } });
}

function oneAtATime(): typeof fetch {
  // Each scenario has an origin of its own, and a client that knows no other.
  const last = new Map<string, Promise<unknown>>();
  return (input, init) => {
    const { origin } = new URL(String(input));
    const answer = Promise.resolve(last.get(origin)).then(() => fetch(input, init));
    last.set(
      origin,
      answer.catch(() => {}),
    );
    return answer;
  };
}

const habits: readonly (readonly [string, Habit])[] = [
  ["accepts whatever a browser accepts", { wrongs: { accept: "application/json, text/plain, */*" } }],
  ["refreshes five minutes before the token expires", { wrongs: { earlyRefreshMs: 300_000 } }],
  ["refreshes before every p0 write", { wrongs: { refreshesBeforeCriticalWrites: true } }],
  ["tries a failing refresh twice", { wrongs: { refreshAttempts: 2 } }],
  ["waits before every request", { fetch: besides(() => sleep(200)) }],
  ["has one request under way at a time", { fetch: oneAtATime() }],
  [
    "sends headers that nobody asked for",
    {
      fetch: withHeaders({ "If-None-Match": '"v1"', "Cache-Control": "no-cache", "X-Request-Id": "mine-1" }),
    },
  ],
  [
    "asks for the head of everything that it reads",
    {
      fetch: besides(async (url, { method, headers = {} }) => {
        if (method === "GET" && "Authorization" in headers) await fetch(url, { method: "HEAD", headers });
      }),
    },
  ],
  [
    "reads the contract before every request",
    {
      fetch: besides(async (url) => {
        const contract = await fetch(new URL("/.well-known/countersign/openapi.json", url));
        await contract.text();
      }),
    },
  ],
];

describe.concurrent("no rule blames a client that", () => {
  test.each(habits)(
    "%s",
    async (_, habit) => {
      const results = await runSampleClient(rules, { contract, mostOfFamily: 1, ...habit });
      const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(blamed.map(({ rule, breaches, reason }) => [rule.id, reason, breaches])).toEqual([]);
    },
    300_000,
  );
});

test("a HEAD is no reload of the order, for it fetches nothing to decide by", async () => {
  let wasRefused = false;
  const peeking: typeof fetch = async (input, init = {}) => {
    const method =
      init.method === "GET" && wasRefused && !String(input).endsWith("/history") ? "HEAD" : init.method;
    const response = await fetch(input, { ...init, method: method ?? "GET" });
    wasRefused ||= init.method === "POST" && response.status === 401;
    return response;
  };
  const rule = "read-order-and-history-before-replaying-a-critical-write";
  const [result] = await runSampleClient(
    rules.filter(({ id }) => id === rule),
    { contract, fetch: peeking },
  );
  expect(result?.breaches[0]?.message).toContain("without reloading the order in between");
});
