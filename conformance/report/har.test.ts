import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { exampleRun } from "./fixtures/finished-run.ts";
import schemas from "./fixtures/schemas/har-1.2.json" with { type: "json" };
import { writeHar } from "./har.ts";

describe("the HAR report", () => {
  it("is valid by the schema of HAR 1.2", () => {
    // The schemas are of an older draft, of which they use nothing that has changed since.
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    for (const { $schema: _, ...schema } of schemas) ajv.addSchema(schema);
    const isValid = ajv.validate("har.json#", JSON.parse(written()));
    expect({ isValid, errors: ajv.errors }).toEqual({ isValid: true, errors: null });
  });

  it("is written an entry at a time, since all of them may be longer than a text can be", () => {
    const run = exampleRun();
    expect([...writeHar(run)]).toHaveLength(run.journal.exchanges().length + 2);
  });

  it("tells times as exactly as they are known: within a millisecond, too, things have an order", () => {
    const run = exampleRun();
    const [first] = run.journal.exchanges();
    if (!first) throw new Error("the example is empty");
    const exchanges = () => [{ ...first, startedAtMs: 1_000.25, endedAtMs: 1_000.5 }];
    const text = [...writeHar({ ...run, journal: { ...run.journal, exchanges } })].join("");
    expect(JSON.parse(text).log.entries).toMatchObject([
      { startedDateTime: "1970-01-01T00:00:01.000250Z", time: 0.25 },
    ]);
  });

  it("holds every exchange in order, without secrets, and says why one got no answer", () => {
    const har = written();
    expect(har).not.toMatch(/token-one|hunter2/);
    const [first, second] = JSON.parse(har).log.entries;
    expect(first).toMatchObject({
      startedDateTime: "1970-01-01T00:00:00.000Z",
      time: 1,
      _operationId: "listOrders",
      request: { headers: [{ name: "Authorization", value: "Bearer <access:1>" }] },
      response: {
        status: 418,
        statusText: "I'm a Teapot",
        content: { mimeType: "application/json", text: '{"echo":"<access:1>","password":"<secret>"}' },
      },
    });
    expect(second).toMatchObject({
      request: {
        queryString: [{ name: "page", value: "2" }],
        postData: { mimeType: "application/json", text: '{"a":1}' },
      },
      response: { status: 0, _error: "the connection was reset" },
    });
  });
});

function written(): string {
  return [...writeHar(exampleRun())].join("");
}
