import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../contract/json.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { rule } from "../rules/server/invalid-input-is-refused.ts";
import { checkServer } from "./check-server.ts";

const answers = { 200: { description: "Found." }, "4XX": { description: "Refused." } };
const size: JsonObject = { type: "integer", minimum: 1, maximum: 9, example: 3 };
const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Shelves", version: "1" },
  paths: {
    "/shelves/{size}": {
      get: {
        operationId: "findShelf",
        parameters: [
          { name: "size", in: "path", required: true, schema: size },
          { name: "height", in: "query", schema: size },
          { name: "X-Depth", in: "header", schema: size },
        ],
        responses: answers,
      },
    },
  },
};

/** Reads what a shelf measures: from 1 to 9, and nothing else. */
function isSize(text: string): boolean {
  return /^[1-9]$/.test(text);
}

/** Drops what it cannot read, as many a parser does; of the plainer faults it takes none. */
function isSizeToTheCareless(text: string): boolean {
  const read = text.replace(/[^\x20-\x7e]/gu, "");
  return isSize(read) || (read === "" && text !== "");
}

describe("what is drawn for the parameters of an operation", () => {
  it("finds the text that a server drops where no other case does", async () => {
    expect(await found({ path: isSizeToTheCareless })).toMatch(/^findShelf answered a path with size as "/);
    expect(await found({ query: isSizeToTheCareless })).toMatch(
      /^findShelf answered a query with height as "/,
    );
  });

  it("finds nothing wrong with a server that reads each of them by its schema", async () => {
    expect(await found({})).toBeUndefined();
  });
});

type Read = (text: string) => boolean;

async function found({ path = isSize, query = isSize }: { path?: Read; query?: Read }) {
  const app = new Hono();
  app.get("/shelves/:size", (c) => {
    const { height = "1" } = c.req.query();
    const isFound = path(c.req.param("size")) && query(height) && isSize(c.req.header("X-Depth") ?? "1");
    return c.json({}, isFound ? 200 : 400);
  });
  const { results } = await checkServer({
    ...{ baseUrl: "http://shelves.example", document, planned: [rule], fetch: app.fetch, seed: 1 },
    ...{ effort: "max", mask: createSecretMask() },
  });
  return results[0]?.breaches[0]?.message;
}
