import { expect, it } from "vitest";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "./contract/contract-document.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { rule } from "./rules/server/racing-steps-are-taken-once.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";
import type { Fetch } from "./server/send.ts";

const pairs: readonly {
  readonly does: string;
  /** How the paths, and the bodies, of the two steps are told apart. */
  readonly isFirst: (pathname: string, body: string) => boolean;
  readonly isSecond: (pathname: string, body: string) => boolean;
  readonly told: RegExp;
}[] = [
  {
    does: "lets a vendor accept and decline at once",
    isFirst: (pathname, body) => pathname.endsWith("/status") && body.includes('"accept"'),
    isSecond: (pathname, body) => pathname.endsWith("/status") && body.includes('"decline"'),
    told: /^answerAssignment \(accept\) and answerAssignment \(decline\) succeeded both at once in OrderAssigned/,
  },
  {
    does: "takes a report and sends it back at once",
    isFirst: (pathname) => pathname.endsWith("/qc/accept"),
    isSecond: (pathname) => pathname.endsWith("/qc/revision"),
    told: /^acceptReport \(accept-report\) and requestRevision \(request-revision\) succeeded both at once in ReportSubmitted/,
  },
];

it.for(pairs)("a server that $does is told of both", async ({ isFirst, isSecond, told }) => {
  const { app, identities } = await createSandboxApp({ seed: 1, orders: 10 });
  const taken = new Map<string, Promise<Response>>();
  const careless: Fetch = async (request) => {
    const { pathname } = new URL(request.url);
    const thing = /^.*\/orders\/\w+/.exec(pathname)?.[0];
    if (request.method !== "POST" || thing === undefined) return app.fetch(request);
    const body = await request.clone().text();
    const first = taken.get(thing);
    if (first && isSecond(pathname, body)) return (await first).clone();
    const answer = Promise.resolve(app.fetch(request));
    if (isFirst(pathname, body)) taken.set(thing, answer);
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
  expect(messages).toEqual([expect.stringMatching(told)]);
});
