import { expect, it } from "vitest";
import { readOperations } from "../contract/operations.ts";
import { acceptedBy } from "./accepted-types.ts";

const cases: readonly (readonly [documented: string[], want: string])[] = [
  [["application/json", "application/problem+json"], "application/json, application/problem+json"],
  [["text/csv;charset=utf-8"], "application/json, application/problem+json, text/csv;q=0.9"],
  [
    ["text/xml", "application/vnd.api+json", "application/json;version=2;q=0.3"],
    "application/json, application/problem+json, text/xml;q=0.9, application/vnd.api+json, application/json;version=2",
  ],
  [
    ["*/*", "text/event-stream", "application/*+json"],
    "application/json, application/problem+json, */*;q=0.9",
  ],
];

it.for(cases)("what documents %j is asked for %s", ([documented, want]) => {
  const content = Object.fromEntries(documented.map((type) => [type, {}]));
  const responses = { 200: { description: "So.", content } };
  const [operation] = readOperations({ paths: { "/a": { get: { responses } } } });
  expect(operation && acceptedBy(operation)).toBe(want);
});
