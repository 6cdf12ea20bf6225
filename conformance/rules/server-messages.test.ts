import { describe, expect, it } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import type { ServerMutant } from "../server/server-under-check.ts";
import { altered, isRead, tamper } from "../server/tamper.ts";
import { serverRules } from "./server-rules.ts";

const rules = await serverRules();
const failing: ServerMutant = (honest) => (request) => {
  if (request.method !== "PATCH") return honest(request);
  throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
};

describe("what a reader is told of a broken server", () => {
  const cases: readonly (readonly [title: string, rule: string, mutant: ServerMutant, says: string])[] = [
    [
      "an undocumented status",
      "status-is-documented",
      tamper((response, request) =>
        isRead(response, request) ? altered(response, { status: 206 }) : response,
      ),
      "getBook answered 206, which the contract does not document; it documents 200, 401, 403, 404, default.",
    ],
    [
      "a body of another type",
      "content-type-is-documented",
      withHeader("Content-Type", "text/html"),
      "getBook answered 200 with Content-Type text/html; the contract documents application/json.",
    ],
    [
      "a body of no type",
      "content-type-is-documented",
      withHeader("Content-Type", undefined),
      "getBook answered 200 with a body and no Content-Type; the contract documents application/json.",
    ],
    [
      "a header that is missing",
      "headers-match-contract",
      withHeader("ETag", undefined),
      "getBook answered 200 without the header ETag, which the contract requires.",
    ],
    [
      "a header that does not fit",
      "headers-match-contract",
      withHeader("ETag", "1"),
      'getBook answered 200 with ETag: 1, which must match pattern "^"[0-9]+"$".',
    ],
    [
      "a body that breaks its schema",
      "body-matches-schema",
      withBody('{"bookId":7,"title":"x","shelf":"3","lentTo":"nobody"}'),
      'getBook answered 200 with a body that breaks its schema: the whole must have the member "libraryId"; /bookId must be string; /shelf must be integer; and 2 more.',
    ],
    [
      "a body that is no JSON",
      "body-matches-schema",
      withBody("{"),
      "getBook answered 200 with a body that is not well-formed JSON (Expected property name or '}' in JSON at position 1 (line 1 column 2)).",
    ],
    [
      "an error that is no problem",
      "errors-are-problems",
      tamper((response) => {
        if (response.status !== 404) return response;
        return new Response("Not found", { status: 404, headers: { "Content-Type": "text/plain" } });
      }),
      "getBook answered 404 with text/plain in place of application/problem+json.",
    ],
    [
      "a problem that states another status",
      "errors-are-problems",
      tamper(async (response) => {
        if (response.status !== 404) return response;
        return altered(response, { body: (await response.clone().text()).replace("404", "400") });
      }),
      "getBook answered 404 with a problem whose status member is 400; both must be the same.",
    ],
    [
      "a refusal without a challenge",
      "missing-token-is-refused",
      tamper((response) => (response.status === 401 ? without(response, "WWW-Authenticate") : response)),
      "getBook refused a request without a token without the WWW-Authenticate header that says how to sign in.",
    ],
    [
      "a refusal by another status",
      "missing-token-is-refused",
      tamper((response) => (response.status === 401 ? altered(response, { status: 403 }) : response)),
      "getBook answered a request without a token with 403; it should be refused with 401.",
    ],
    [
      "a connection that breaks",
      "no-server-error",
      failing,
      "updateBook got no answer: the connection was reset.",
    ],
    [
      "an operation that is not built",
      "no-server-error",
      tamper((response) => (response.status === 404 ? altered(response, { status: 501 }) : response)),
      "getBook answered 501: the server does not implement it.",
    ],
    [
      "an error of the server",
      "no-server-error",
      tamper((response) => (response.status === 404 ? altered(response, { status: 500 }) : response)),
      "getBook answered 500, an error of the server itself.",
    ],
    [
      "a method that is not allowed",
      "every-operation-is-there",
      tamper((response, { method }) => (method === "PATCH" ? altered(response, { status: 405 }) : response)),
      "updateBook answered 405, but the contract documents its method for this path.",
    ],
    [
      "a path that is not there",
      "every-operation-is-there",
      tamper((response, { url }) =>
        url.endsWith("/session") ? altered(response, { status: 404 }) : response,
      ),
      "getSession answered 404, but its path names nothing that could be missing.",
    ],
  ];
  for (const [title, id, mutant, says] of cases) {
    it(`${title}: ${says}`, async () => {
      const { results } = await checkLibrary(rules, { fetch: mutant(createLibraryServer().fetch) });
      const messages = results.flatMap(({ rule, breaches }) => (rule.id === id ? breaches : []));
      expect(messages.map(({ message }) => message)).toContain(says);
    });
  }
});

/** A server that gives single books another header, or leaves it out. */
function withHeader(name: string, value: string | undefined): ServerMutant {
  return ofBooks((response) => {
    const headers = new Headers(response.headers);
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    return bytes(response, headers);
  });
}

/** A server that gives single books another body. */
function withBody(body: string): ServerMutant {
  return ofBooks((response) => altered(response, { body }));
}

function ofBooks(change: (response: Response) => Promise<Response>): ServerMutant {
  return tamper((response, request) =>
    isRead(response, request) && /\/books\/\w+$/.test(request.url) ? change(response) : response,
  );
}

function without(response: Response, name: string): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete(name);
  return altered(response, { headers });
}

/** Copies an answer with a body of bytes, which brings no Content-Type of its own. */
async function bytes(response: Response, headers: Headers): Promise<Response> {
  return new Response(await response.arrayBuffer(), { status: response.status, headers });
}
