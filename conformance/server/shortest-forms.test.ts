import { expect, it } from "vitest";
import { bodyTextOf } from "../engine/exchange.ts";
import { createParcelsServer, parcelsContract } from "../engine/fixtures/parcels-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { rule as boundary } from "../rules/server/boundary-input-is-accepted.ts";
import { rule as invalid } from "../rules/server/invalid-input-is-refused.ts";
import { rule as noServerError } from "../rules/server/no-server-error.ts";
import { checkServer } from "./check-server.ts";

const planned = [boundary, invalid, noServerError];

/** Shows what the finding of a server that treats what is packed in a way of its own sends, and what it says. */
async function shown(treat: (form: URLSearchParams) => Response | undefined) {
  const app = createParcelsServer();
  const { results } = await checkServer({
    ...{ baseUrl: "http://parcels.example", document: parcelsContract, planned, seed: 1 },
    mask: createSecretMask(),
    fetch: async (request) => {
      if (request.method !== "POST" || !request.url.endsWith("/parcels")) return app.fetch(request);
      const form = new URLSearchParams(await request.text());
      const { url, headers } = request;
      return treat(form) ?? app.fetch(new Request(url, { method: "POST", headers, body: form.toString() }));
    },
  });
  return results.flatMap(({ breaches }) =>
    breaches.map(({ message, exchange }) => [message, exchange && bodyTextOf(exchange.request)]),
  );
}

it("a form that a server takes though it is invalid is shown with its fault and what is required alone", async () => {
  const found = await shown((form) => {
    if (form.get("weight") === "31") form.set("weight", "30");
    return undefined;
  });
  expect(found).toEqual([
    [
      "pack answered a body with /weight above 30 with 201; it should refuse it with 400 or another 4xx status.",
      "label=Books&weight=31",
    ],
  ]);
});

it("a form that a server refuses though it is valid is shown with what the case is about", async () => {
  const found = await shown((form) =>
    form.get("label")?.length === 1 ? Response.json({ status: 400 }, { status: 400 }) : undefined,
  );
  expect(found).toEqual([
    [
      "pack answered a body with /label of length 1 with 400, though the schema allows it and all else was accepted.",
      "label=x",
    ],
  ]);
});

it("a form that a server fails at is shown with the part that it fails at", async () => {
  const found = await shown((form) =>
    form.has("note") && form.has("label") ? new Response(null, { status: 500 }) : undefined,
  );
  expect(found).toEqual([
    ["pack answered 500, an error of the server itself.", expect.stringMatching(/^label=\w+&note=\w+$/)],
  ]);
});
