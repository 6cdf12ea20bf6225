import { expect, test } from "vitest";
import { sampleClient, sampleOrder } from "../store/sample-records.ts";
import { sampleInvoice } from "../store/sample-settlements.ts";
import { requirePayable } from "./require-payable.ts";

const invoice = sampleInvoice(sampleOrder("a"));
const client = sampleClient("one", { paymentMethods: ["card", "check"] });
const amount = invoice.total;

test.for([
  ["card", "collect", true],
  ["check", "record", true],
  ["check", "collect", false],
  ["card", "record", false],
  ["paypal", "collect", false],
  ["ach", "record", false],
] as const)("of a client that uses card and check, %s to %s fits: %s", ([method, way, fits]) => {
  const pay = () => requirePayable({ method, amount }, way, { invoice, client });
  if (fits) return expect(pay).not.toThrow();
  expect(pay).toThrow(
    expect.objectContaining({
      code: "requirement_unmet",
      details: expect.objectContaining({
        errors: [{ pointer: "/body/method", message: "is not offered" }],
      }),
    }),
  );
});
