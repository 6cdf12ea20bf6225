import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../contract/json.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";

const rules = (await serverRules()).filter(({ id }) => id === "every-operation-is-there");

const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const text: JsonObject = { type: "string" };
const inPath = (name: string) => ({ name, in: "path", required: true, schema: text });
const inQuery = (name: string, required: boolean) => ({ name, in: "query", required, schema: text });
const answer = (links: JsonObject = {}) => ({
  200: { description: "Done.", ...json({ type: "object" }), links },
});

const document: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Shop", version: "1" },
  paths: {
    "/shop": {
      get: {
        operationId: "getShop",
        responses: answer({
          till: { operationId: "getTill", parameters: { "path.till": "$response.body#/tills/0/nr" } },
          goods: {
            operationRef: "#/paths/~1shops~1{shop}~1goods/get",
            parameters: { shop: "$response.header.X-Shop", since: "{$response.body#/year}-01-01" },
          },
          secret: { operationId: "getTill", parameters: { till: "$response.body#/missing" } },
        }),
      },
    },
    "/tills/{till}": {
      parameters: [inPath("till")],
      get: {
        operationId: "getTill",
        responses: answer({
          close: {
            operationId: "closeTill",
            parameters: { till: "$request.path.till" },
            requestBody: { sum: "$response.body#/sum", by: "Ann" },
          },
        }),
      },
      put: {
        operationId: "closeTill",
        requestBody: {
          required: true,
          ...json({ type: "object", required: ["sum"], properties: { sum: { type: "integer" } } }),
        },
        responses: answer(),
      },
    },
    "/shops/{shop}/goods": {
      get: {
        operationId: "listGoods",
        parameters: [inPath("shop"), inQuery("since", true), inQuery("page", false)],
        responses: answer({
          next: {
            operationId: "listGoods",
            parameters: {
              shop: "$request.path.shop",
              since: "$request.query.since",
              page: "$response.body#/next",
            },
          },
        }),
      },
    },
  },
};

describe("the links of a contract", () => {
  it("feed what an answer says into later requests: paths, queries and bodies", async () => {
    const { seen, notes } = await check("destructive");
    expect(notes).toEqual(["Operations reached: 4 of 4."]);
    expect(seen).toEqual(
      expect.arrayContaining([
        "GET /tills/7a ",
        "GET /shops/s%2F1/goods?since=2026-01-01 ",
        "GET /shops/s%2F1/goods?since=2026-01-01&page=p2 ",
        'PUT /tills/7a {"sum":12,"by":"Ann"}',
      ]),
    );
  });

  it("lead to no write of what the run did not make, unless it may change that", async () => {
    const { seen } = await check("own");
    expect(seen.filter((one) => one.startsWith("PUT /tills/7a"))).toEqual([]);
  });
});

async function check(effects: "own" | "destructive") {
  const seen: string[] = [];
  const app = new Hono();
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    seen.push(`${c.req.method} ${pathname}${search} ${await c.req.raw.clone().text()}`);
    return next();
  });
  app.get("/shop", (c) => c.json({ tills: [{ nr: "7a" }], year: 2026 }, 200, { "X-Shop": "s/1" }));
  app.get("/tills/:till", (c) => (c.req.param("till") === "7a" ? c.json({ sum: 12 }) : c.json({}, 404)));
  app.put("/tills/:till", (c) => (c.req.param("till") === "7a" ? c.json({}) : c.json({}, 404)));
  app.get("/shops/:shop/goods", (c) => c.json({ next: c.req.query("page") === undefined ? "p2" : null }));
  const checked = await checkServer({
    ...{ baseUrl: "http://shop.example", document, planned: rules, fetch: app.fetch, seed: 1, effects },
    mask: createSecretMask(),
  });
  return { seen, notes: checked.notes };
}
