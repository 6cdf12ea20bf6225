import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { parsedBodyOf } from "../engine/exchange.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";

const names = ["boundary-input-is-accepted", "invalid-input-is-refused"];
const rules = (await serverRules()).filter(({ id }) => names.includes(id));

const thing: JsonObject = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 20 },
    note: { type: "string", maxLength: 40 },
    size: {
      type: "object",
      properties: { width: { type: "integer" }, height: { type: "integer", maximum: 9 } },
    },
  },
  additionalProperties: false,
  example: { name: "Table", note: "Of oak.", size: { width: 2, height: 1 } },
};
const answers = { 201: { description: "Made." }, "4XX": { description: "Refused." } };
const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1" },
  paths: {
    "/things": {
      post: {
        operationId: "makeThing",
        parameters: [
          { name: "X-Needed", in: "header", required: true, schema: { enum: ["yes"] } },
          { name: "Idempotency-Key", in: "header", schema: { type: "string" } },
        ],
        requestBody: { required: true, content: { "application/json": { schema: thing } } },
        responses: answers,
      },
    },
    "/things/{thingId}": {
      parameters: [{ name: "thingId", in: "path", required: true, schema: { type: "string" } }],
      delete: {
        operationId: "dropThing",
        responses: { 204: { description: "Gone." }, "4XX": { description: "No." } },
      },
    },
  },
};

describe("input that a server judges wrongly is shown as the shortest request that still is", () => {
  it("where the server takes what is invalid: with its fault, and no other", async () => {
    const found = await shown((body) => {
      const { size } = body;
      // It looks at everything but how high a thing is.
      const isOfSize = isJsonObject(size) ? Object.values(size).every(Number.isInteger) : size === undefined;
      const isNote = body.note === undefined || (typeof body.note === "string" && body.note.length <= 40);
      const isName = typeof body.name === "string" && body.name !== "" && body.name.length <= 20;
      return (
        isName &&
        isNote &&
        isOfSize &&
        Object.keys(body).every((name) => ["name", "note", "size"].includes(name))
      );
    });
    expect(found).toEqual([
      {
        message:
          "makeThing answered a body with /size/height above 9 with 201; it should refuse it with 400 or another 4xx status.",
        headers: ["Content-Type", "X-Needed"],
        body: { name: "Table", size: { height: 10 } },
      },
    ]);
  });

  it("where the server refuses what is valid: with what the case is about, and taken without it", async () => {
    const found = await shown(
      (body) => isValid(body) && typeof body.name === "string" && body.name.length > 1,
    );
    expect(found).toMatchObject([
      {
        message:
          "makeThing answered a body with /name of length 1 with 400, though the schema allows it and all else was accepted.",
        headers: ["Content-Type", "X-Needed"],
      },
    ]);
    expect(found[0]?.body).toEqual({ name: "x" });
  });
});

const contract = readContract(document);

function isValid(body: JsonObject): boolean {
  const schema = "/paths/~1things/post/requestBody/content/application~1json/schema";
  return contract.violations("request", schema, body).length === 0;
}

async function shown(isTaken: (body: JsonObject) => boolean) {
  const app = new Hono();
  let made = 0;
  app.post("/things", async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    if (c.req.header("X-Needed") !== "yes" || !isJsonObject(body) || !isTaken(body)) return c.json({}, 400);
    made += 1;
    return c.json({ thingId: `t${made}` }, 201);
  });
  app.delete("/things/:thingId", (c) => c.body(null, 204));
  const { results } = await checkServer({
    ...{ baseUrl: "http://things.example", document, planned: rules, fetch: app.fetch, seed: 1 },
    mask: createSecretMask(),
  });
  return results.flatMap(({ breaches }) =>
    breaches.map(({ message, exchange }) => ({
      message,
      headers: exchange?.request.headers.map(([name]) => name).toSorted(),
      body: exchange && parsedBodyOf(exchange.request),
    })),
  );
}
