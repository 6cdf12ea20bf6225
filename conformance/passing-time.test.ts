import { describe, expect, it } from "vitest";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "./contract/contract-document.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { rule as grace } from "./rules/server/declared-refresh-grace-is-kept.ts";
import { rule as expiry } from "./rules/server/expired-token-is-refused.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";
import type { Fetch } from "./server/send.ts";
import type { ServerRule } from "./server/server-under-check.ts";
import { readBody, withJson } from "./server/tamper.ts";

/** Stands in front of a server whose clock it can read. */
type Front = (honest: Fetch, clock: () => number) => Fetch;

describe("the end of an access token", () => {
  it("is waited for, and the server asked then", async () => {
    const { verdict, slept } = await check(expiry, (honest) => honest, 1200);
    expect({ verdict, slept }).toEqual({ verdict: "pass", slept: [901_000] });
  });

  it("that comes a minute late is taken for a leeway", async () => {
    const { verdict, slept } = await check(expiry, withLeeway(60_000), 3600);
    expect({ verdict, slept }).toEqual({ verdict: "pass", slept: [901_000, 299_000] });
  });

  it("that comes ten minutes late is told", async () => {
    const { verdict, messages } = await check(expiry, withLeeway(600_000), 3600);
    expect(verdict).toBe("fail");
    expect(messages).toContain(
      "getSession answered an access token that had expired with 200; it should be refused with 401.",
    );
  });

  it("is not judged where a run has no time for it, or none for a leeway", async () => {
    expect(await check(expiry, withLeeway(600_000), 1000)).toMatchObject({
      verdict: "not-applicable",
      reason:
        "An access token lives 900 seconds, it is still taken then, as a leeway of a few minutes allows, and --max-seconds 1000 leaves no time to wait so long.",
    });
    expect(await check(expiry, withLeeway(600_000), undefined)).toMatchObject({
      verdict: "not-applicable",
      reason:
        "An access token lives 900 seconds, and a run waits 15 seconds in all unless --max-seconds gives it more.",
      slept: [],
    });
  });
});

describe("the grace of a used refresh token", () => {
  it("is waited for, also where a run has no bound of time", async () => {
    const { verdict, slept } = await check(grace, (honest) => honest, undefined);
    expect({ verdict, slept }).toEqual({ verdict: "pass", slept: [5000, 7500] });
  });

  const fronts: readonly { readonly does: string; readonly front: Front; readonly told: RegExp }[] = [
    {
      does: "is over after three seconds in place of ten",
      front: refusingRepeats(3000),
      told: /^refreshSession answered 401 to a refresh token that had been used 5 seconds before; the contract declares a grace of 10 seconds\.$/,
    },
    {
      does: "ends as it should, and leaves the session alone, where the contract declares that it ends",
      front: refusingRepeats(10_000),
      told: /^refreshSession refused a refresh token that had been used 13 seconds before, and left its successor good; the contract declares that the session ends\.$/,
    },
    {
      does: "never ends",
      front: grace.mutant,
      told: /^refreshSession answered 200 to a refresh token that had been used 13 seconds before; the contract declares a grace of 10 seconds\.$/,
    },
  ];
  it.for(fronts)("that $does is told", async ({ front, told }) => {
    const { verdict, messages } = await check(grace, front, 60);
    expect({ verdict, messages }).toEqual({ verdict: "fail", messages: [expect.stringMatching(told)] });
  });
});

async function check(rule: ServerRule, front: Front, maxSeconds: number | undefined) {
  let nowMs = Date.now();
  const clock = () => nowMs;
  const { app, identities } = await createSandboxApp({ seed: 1, orders: 2, clock });
  const slept: number[] = [];
  const { results } = await checkServer({
    baseUrl: "http://sandbox",
    document: readContractDocument(document),
    planned: [rule],
    identities: readIdentities({ identities }, "the sandbox").identities,
    mask: createSecretMask(),
    seed: 1,
    fetch: front((request) => app.fetch(request), clock),
    nowMs: clock,
    sleep: async (durationMs) => {
      slept.push(durationMs);
      nowMs += durationMs;
    },
    ...(maxSeconds !== undefined && { budget: { durationMs: maxSeconds * 1000 } }),
  });
  const [result] = results;
  const messages = (result?.breaches ?? []).map(({ message }) => message);
  return { verdict: result?.verdict, reason: result?.reason, messages, slept };
}

/** A server that takes an access token a while longer. */
function withLeeway(leewayMs: number): Front {
  return (honest, clock) => {
    const lenient = expiry.mutant(honest);
    const issuedAtMs = new Map<string, number>();
    return async (request) => {
      const issued = issuedAtMs.get(request.headers.get("Authorization") ?? "") ?? clock();
      if (clock() - issued > 900_000 + leewayMs) return honest(request);
      const response = await lenient(request);
      const { accessToken } = await readBody(response);
      if (typeof accessToken === "string") issuedAtMs.set(`Bearer ${accessToken}`, clock());
      return response;
    };
  };
}

/** A server that takes a refresh token for an unknown one once it was used so long ago. */
function refusingRepeats(afterMs: number): Front {
  return (honest, clock) => {
    const usedAtMs = new Map<string, number>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      if (typeof given !== "string") return honest(request);
      const usedBefore = usedAtMs.get(given) ?? clock();
      usedAtMs.set(given, usedBefore);
      const unknown = { refreshToken: [...given].reverse().join("") };
      return honest(clock() - usedBefore > afterMs ? withJson(request, unknown) : request);
    };
  };
}
