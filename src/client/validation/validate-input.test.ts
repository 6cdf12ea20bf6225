import { expect, test } from "vitest";
import { expandPath } from "../../contract/expand-path.ts";
import { createClient } from "../create-client.ts";
import { openClient } from "../fixtures/open-client.ts";
import { json } from "../fixtures/scripts.ts";
import { validateInput } from "./validate-input.ts";

const assignment = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/assign";
const digits = "0123456789abcdef";
const path = { clientId: `cl_${digits}`, loanId: `ln_${digits}`, orderId: `or_${digits}` };
const vendorId = `vn_${digits}`;
const params = { path, header: { "If-Match": '"1"' } };

test("input that the contract's schema refuses is not sent, and the error says where it is wrong [P0-26]", async () => {
  const { session, peer } = await openClient();
  const client = createClient({ session, validate: validateInput });
  const body = { vendorId: 7 } as never;
  await expect(client.POST(assignment, { params, body })).rejects.toMatchObject({
    name: "ValidationError",
    code: "validation",
    faults: [{ pointer: "/body/vendorId" }],
  });
  expect(peer.log).toEqual([]);
});

test("a parameter that the contract's schema refuses is not sent [P0-26]", async () => {
  const { session, peer } = await openClient();
  const client = createClient({ session, validate: validateInput });
  const call = client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId: path.clientId }, query: { limit: 0 } },
  });
  await expect(call).rejects.toMatchObject({ faults: [{ pointer: "/parameters/query/limit" }] });
  expect(peer.log).toEqual([]);
});

test("an error of validation quotes nothing of the input", async () => {
  const { session } = await openClient();
  const client = createClient({ session, validate: validateInput });
  const body = { vendorId: ["SECRET"] } as never;
  const failure = await client.POST(assignment, { params, body }).catch((error: unknown) => error);
  expect(JSON.stringify(failure) + String(failure)).not.toContain("SECRET");
});

test("good input is sent, with the key that the session makes", async () => {
  const { session, peer } = await openClient();
  const client = createClient({ session, validate: validateInput });
  peer.on(`POST ${expandPath(assignment, path)}`, json({}));
  expect((await client.POST(assignment, { params, body: { vendorId } })).status).toBe(200);
  expect(peer.seen[0]?.headers.has("idempotency-key")).toBe(true);
});
