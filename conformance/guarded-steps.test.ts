import { expect, it } from "vitest";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "./contract/contract-document.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { rule as missing } from "./rules/server/missing-if-match-is-refused.ts";
import { rule as stale } from "./rules/server/stale-if-match-is-refused.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";
import type { Fetch } from "./server/send.ts";
import type { ServerMutant, ServerRule } from "./server/server-under-check.ts";

it("two rules about one step need one thing for it, as long as nothing has become of that", async () => {
  const one = await check([missing]);
  const both = await check([missing, stale]);
  expect([...one.verdicts, ...both.verdicts]).toEqual(["pass", "pass", "pass"]);
  expect(both.made - one.made).toBe(0);
});

it("the second rule has a thing of its own where the first has seen the thing move on", async () => {
  const { verdicts, made } = await check([missing, stale], missing.mutant);
  expect(verdicts).toEqual(["fail", "pass"]);
  expect(made).toBeGreaterThan((await check([missing])).made);
});

/** Checks the sandbox, and counts the orders that are made meanwhile. */
async function check(planned: readonly ServerRule[], mutant: ServerMutant = (honest) => honest) {
  const { app, identities } = await createSandboxApp({ seed: 1, orders: 10 });
  let made = 0;
  const counting: Fetch = async (request) => {
    const response = await app.fetch(request);
    made += Number(request.method === "POST" && response.status === 201 && /\/orders$/.test(request.url));
    return response;
  };
  const { results } = await checkServer({
    ...{ baseUrl: "http://sandbox", document: readContractDocument(document), planned },
    identities: readIdentities({ identities }, "the sandbox").identities,
    ...{ mask: createSecretMask(), seed: 1, effort: "low", fetch: mutant(counting) },
  });
  return { verdicts: results.map(({ verdict }) => verdict), made };
}
