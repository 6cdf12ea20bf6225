import { expect, it } from "vitest";
import { createSandboxApp } from "../server/sandbox/create-sandbox-app.ts";
import document from "../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "./contract/contract-document.ts";
import { createSecretMask } from "./engine/secret-mask.ts";
import { rule } from "./rules/server/legal-steps-are-taken.ts";
import { checkServer } from "./server/check-server.ts";
import { readIdentities } from "./server/identity.ts";

it("a run removes what it may, and leaves of what it may not remove only what it has ended", async () => {
  const { app, identities } = await createSandboxApp({ seed: 1, orders: 10 });
  const { notes, journal } = await checkServer({
    baseUrl: "http://sandbox",
    document: readContractDocument(document),
    planned: [rule],
    identities: readIdentities({ identities }, "the sandbox").identities,
    mask: createSecretMask(),
    seed: 1,
    effort: "low",
    fetch: (request) => app.fetch(request),
  });
  const made = journal
    .exchanges()
    .filter(({ operationId, response }) => operationId === "createOrder" && response?.status === 201);
  expect(made.length).toBeGreaterThan(5);
  expect(notes.filter((note) => note.startsWith("Made by this run"))).toEqual([
    expect.stringMatching(
      /^Made by this run and ended, since nothing removes it: or_\w+(?:, or_\w+)*(?:, and \d+ more)?\.$/,
    ),
  ]);
});
