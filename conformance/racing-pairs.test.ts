import { expect, it } from "vitest";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "./contract/contract-document.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { rule } from "./rules/server/racing-steps-are-taken-once.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";
import type { Fetch } from "./server/send.ts";

it("a server that lets a vendor accept and decline at once is told of both", async () => {
  const { app, identities } = await createSandboxApp({ seed: 1, orders: 10 });
  const accepting = new Map<string, Promise<Response>>();
  const careless: Fetch = async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== "POST" || !pathname.endsWith("/status")) return app.fetch(request);
    const text = await request.clone().text();
    const accepted = accepting.get(pathname);
    if (accepted && text.includes('"decline"')) return (await accepted).clone();
    const answer = Promise.resolve(app.fetch(request));
    if (text.includes('"accept"')) accepting.set(pathname, answer);
    return (await answer).clone();
  };
  const { results } = await checkServer({
    baseUrl: "http://sandbox",
    document: readContractDocument(document),
    planned: [rule],
    identities: readIdentities({ identities }, "the sandbox").identities,
    mask: createSecretMask(),
    seed: 1,
    effort: "low",
    fetch: careless,
  });
  const messages = results.flatMap(({ breaches }) => breaches.map(({ message }) => message));
  expect(messages).toEqual([
    expect.stringMatching(
      /^answerAssignment \(accept\) and answerAssignment \(decline\) succeeded both at once in OrderAssigned/,
    ),
  ]);
});
