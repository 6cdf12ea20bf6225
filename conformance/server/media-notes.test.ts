import { describe, expect, it } from "vitest";
import { bodyTextOf, headerOf } from "../engine/exchange.ts";
import { createPapersServer, papersContract } from "../engine/fixtures/papers-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { Fetch } from "./send.ts";

const rules = await serverRules();
const honest: Fetch = (request) => createPapersServer().fetch(request);

function check(fetch: Fetch = honest, seed = 1) {
  return checkServer({
    ...{ baseUrl: "http://papers.example", document: papersContract, planned: rules, fetch, seed },
    ...{ mask: createSecretMask(), effects: "destructive" },
  });
}

describe("a check of a server whose bodies are of other media types than JSON, or of ranges", () => {
  it("raises no alarm, and says what was not reached, not sent and not read, and why", async () => {
    for (let seed = 0; seed < 3; seed += 1) {
      const { results, notes } = await check(honest, seed);
      const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(blamed.map(({ rule, reason, breaches }) => [rule.id, breaches[0]?.message ?? reason])).toEqual([
        [
          "every-operation-is-there",
          expect.stringContaining("putParts needs a body as multipart/mixed, which is not written here"),
        ],
      ]);
      expect(notes).toEqual([
        "Operations reached: 12 of 13.",
        "Not written here, and so sent as an example has it or not at all: application/xml (putXml, putEither); multipart/mixed (putParts).",
        "Not read here, and so not held against its schema: application/xml (getXml); multipart/mixed (getParts).",
      ]);
    }
  });

  it("sends XML as its example says, and of a range one type, with nothing wrong in it", async () => {
    const { journal } = await check();
    const sent = journal
      .exchanges()
      .filter(({ request }) => request.method === "PUT")
      .map(({ request, operationId, keyword }) => [
        operationId,
        headerOf(request, "Content-Type"),
        keyword === undefined ? bodyTextOf(request) : keyword,
      ]);
    const of = (id: string) => [
      ...new Set(sent.filter(([one]) => one === id).map(([, ...said]) => said.join(" "))),
    ];
    expect(of("putXml").every((said) => /<title>by [a-z]+-\d+@example\.invalid</.test(said))).toBe(true);
    expect(of("putXml").length).toBeGreaterThan(0);
    expect(of("putSomeText")).toEqual(["text/plain words"]);
    expect(of("putAnything").every((said) => /^application\/json \{"title":".+"\}$/.test(said))).toBe(true);
    expect(of("putEither").join("\n")).toContain("maxLength");
  });

  const careless: readonly (readonly [
    title: string,
    path: string,
    type: string,
    body: string,
    says: string,
  ])[] = [
    [
      "a version that breaks the schema of its own",
      "/versions",
      "application/json;version=1",
      "[]",
      "getVersions answered 200 with a body that breaks its schema: the whole must be object.",
    ],
    [
      "JSON of a range that breaks its schema",
      "/as-some-json",
      "application/vnd.paper+json",
      "{}",
      'getSomeJson answered 200 with a body that breaks its schema: the whole must have the member "title".',
    ],
    [
      "a type outside of its range",
      "/as-some-text",
      "application/xml",
      "<a/>",
      "getSomeText answered 200 with Content-Type application/xml; the contract documents text/*.",
    ],
  ];
  it.for(careless)("is told that a server answers %s", async ([, path, type, body, says]) => {
    const { results } = await check((request) =>
      new URL(request.url).pathname === path && request.method === "GET"
        ? new Response(body, { headers: { "Content-Type": type } })
        : honest(request),
    );
    const told = results.flatMap(({ breaches }) => breaches.map(({ message }) => message));
    expect(told).toEqual([says]);
  });
});
