import { describe, expect, it } from "vitest";
import { documentedResponse } from "./documented-response.ts";
import type { JsonObject } from "./json.ts";
import { readOperations } from "./operations.ts";

describe("what a contract documents for a status", () => {
  const json = { "application/json": {} };
  const problem = { "application/problem+json": {} };
  const cases: readonly (readonly [
    title: string,
    given: JsonObject,
    status: number,
    want: string | undefined,
  ])[] = [
    [
      "is the response of that very status",
      { 200: named("a"), "2XX": named("b"), default: named("c") },
      200,
      "a",
    ],
    ["is else the response of its class", { "2XX": named("b"), default: named("c") }, 201, "b"],
    ["is else the default", { 200: named("a"), default: named("c", json) }, 404, "c"],
    ["is the default for a success too", { default: named("c", json) }, 200, "c"],
    [
      "is not a default of problems for a success",
      { 200: named("a"), default: named("c", problem) },
      203,
      undefined,
    ],
    ["is a default of problems for an error", { 200: named("a"), default: named("c", problem) }, 503, "c"],
    ["is nothing where none of these is there", { 200: named("a") }, 404, undefined],
  ];
  for (const [title, responses, status, want] of cases) {
    it(title, () => {
      const [operation] = readOperations({ paths: { "/orders": { get: { responses } } } });
      const found = operation && documentedResponse(operation, status);
      expect(found?.headers[0]?.name).toBe(want);
    });
  }
});

/** A response that is known by the name of its one header. */
function named(header: string, content: JsonObject = {}): JsonObject {
  return { description: "", headers: { [header]: {} }, content };
}
