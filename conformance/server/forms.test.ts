import { describe, expect, it } from "vitest";
import { notesContract } from "../engine/fixtures/notes-contract.ts";
import { createNotesServer } from "../engine/fixtures/notes-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { Fetch } from "./send.ts";

const rules = await serverRules();

function check(fetch: Fetch = createNotesServer().fetch, seed = 1) {
  const mask = createSecretMask();
  return checkServer({
    ...{ baseUrl: "http://notes.example", document: notesContract, planned: rules, fetch, seed, mask },
  });
}

describe("a check of a server that takes forms, files and text, and parameters in each style", () => {
  it("raises no alarm, whatever the seed, and reaches every operation", async () => {
    for (let seed = 0; seed < 5; seed += 1) {
      const { results, notes } = await check(createNotesServer().fetch, seed);
      const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(blamed.map(({ rule, breaches }) => [rule.id, breaches[0]?.message])).toEqual([]);
      expect(notes).toEqual(["Operations reached: 7 of 7."]);
    }
  });

  it("sends cases of each kind of input, and counts them as covered", async () => {
    const { coverage } = await check();
    const keywords = Object.fromEntries(coverage.map(({ operationId, keywords }) => [operationId, keywords]));
    expect(keywords["GET /notes"]).toEqual(
      expect.arrayContaining([
        "cookie enum",
        "cookie required",
        "query additionalProperties",
        "query minimum",
      ]),
    );
    expect(keywords["POST /notes"]).toEqual(
      expect.arrayContaining(["maxItems", "maximum", "pattern", "required"]),
    );
    expect(keywords["PUT /notes/{noteId}/scan"]).toEqual(expect.arrayContaining(["minimum", "required"]));
    expect(keywords["PUT /notes/{noteId}/text"]).toEqual(["maxLength"]);
  });

  const careless: readonly (readonly [
    title: string,
    change: (request: Request) => Promise<Request> | Request,
    says: string,
  ])[] = [
    [
      "a form with a number out of its bounds",
      async (request) => changed(request, (await request.text()).replace("stars=0", "stars=1")),
      "POST /notes answered a body with /stars below 1 with 201; it should refuse it with 400 or another 4xx status.",
    ],
    [
      "a form with a part that is missing",
      async (request) => {
        const text = await request.text();
        const part = '--countersign-boundary\r\nContent-Disposition: form-data; name="page"\r\n\r\n1\r\n';
        const hasPage = text.includes('name="page"') || !text.includes("countersign-boundary");
        return changed(request, hasPage ? text : part + text);
      },
      "PUT /notes/{noteId}/scan answered a body without page with 204; it should refuse it with 400 or another 4xx status.",
    ],
    [
      "a member of a parameter that nobody documented",
      (request) =>
        new Request(request.url.replace("&filter%5Bcountersign-made-this-up%5D=true", ""), request),
      "GET /notes answered a query with filter with a member that nobody documented with 200; it should refuse it with 400 or another 4xx status.",
    ],
    [
      "a cookie that it does not know",
      (request) => {
        const headers = new Headers(request.headers);
        if (headers.get("Cookie")?.includes("made-this-up")) headers.set("Cookie", "theme=dark");
        return new Request(request, { headers });
      },
      "GET /notes answered a cookie with theme of another type with 200; it should refuse it with 400 or another 4xx status.",
    ],
  ];
  for (const [title, change, says] of careless) {
    it(`catches one that takes ${title}`, async () => {
      const honest = createNotesServer().fetch;
      const { results } = await check(async (request) => honest(await change(request)));
      const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(blamed.map(({ rule }) => rule.id)).toEqual(["invalid-input-is-refused"]);
      expect(blamed[0]?.breaches.map(({ message }) => message)).toEqual([says]);
    });
  }
});

it("what takes several media types is sent each of them", async () => {
  const schema = { type: "object", required: ["name"], properties: { name: { type: "string" } } };
  const types = [
    "multipart/form-data",
    "application/json",
    "application/xml",
    "application/x-www-form-urlencoded",
  ];
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  const sent: string[] = [];
  await checkServer({
    baseUrl: "http://names.example",
    document: {
      openapi: "3.1.1",
      info: { title: "Names", version: "1" },
      paths: {
        "/names": {
          post: { requestBody: { required: true, content }, responses: { 202: { description: "Heard." } } },
        },
      },
    },
    planned: rules.filter(({ id }) => id === "every-operation-is-there"),
    fetch: (request) => {
      if (request.method === "POST") sent.push(request.headers.get("Content-Type")?.split(";")[0] ?? "");
      return new Response(null, { status: 202 });
    },
    seed: 1,
    mask: createSecretMask(),
  });
  expect(sent).toEqual(["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]);
});

function changed(request: Request, text: string): Request {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, ...(text !== "" && { body: text }) });
}
