import { expect, test } from "vitest";
import { chargeOf, dollars, openSandbox, refundOf } from "./fixtures/sandbox.ts";
import { magicInstruments } from "./magic-instruments.ts";
import type { PaymentProcessor } from "./payment-processor.ts";

const captured = { state: "captured", chargeId: expect.stringMatching(/^ch_[0-9a-z]{16}$/) };
const unknown = expect.objectContaining({ code: "outcome-unknown" });

test("an ordinary instrument is charged at once", async () => {
  const { processor } = openSandbox();
  expect(await processor.charge(chargeOf("py_1"))).toEqual(captured);
  expect(await processor.find("py_1")).toEqual(captured);
});

test.for([
  ["sandbox-declined", { state: "declined", reason: "do-not-honor" }, "same"],
  ["sandbox-insufficient-funds", { state: "declined", reason: "insufficient-funds" }, "same"],
  ["sandbox-expired", { state: "declined", reason: "instrument-expired" }, "same"],
  ["sandbox-late", { state: "pending" }, captured],
  ["sandbox-late-declined", { state: "pending" }, { state: "declined", reason: "do-not-honor" }],
  ["sandbox-pending", { state: "pending" }, "same"],
  ["sandbox-slow", captured, "same"],
  ["sandbox-timeout", unknown, captured],
  ["sandbox-unreachable", unknown, undefined],
  ["sandbox-answer-lost", unknown, captured],
  ["sandbox-refund-declined", captured, "same"],
  ["sandbox-refund-unreachable", captured, "same"],
  ["sandbox-refund-answer-lost", captured, "same"],
] as const)(
  "%s is charged as its row says, and found so half a minute later",
  async ([instrument, at, later]) => {
    const { processor, time } = openSandbox();
    const answer = await processor.charge(chargeOf("py_1", { instrument })).catch((error: unknown) => error);
    expect(answer).toEqual(at);
    time.nowMs += 30_000;
    expect(await processor.find("py_1")).toEqual(later === "same" ? at : later);
    expect(magicInstruments.has(instrument)).toBe(true);
  },
);

test("a slow instrument is waited for, a silent one no longer than we are patient", async () => {
  const { processor, sleptMs } = openSandbox();
  await processor.charge(chargeOf("py_1", { instrument: "sandbox-slow" }));
  await processor
    .charge(chargeOf("py_2", { orderId: "or_2", instrument: "sandbox-timeout" }))
    .catch(() => {});
  expect(sleptMs).toEqual([3000, 8000]);
});

test.for(["sandbox-answer-lost", "sandbox-timeout"])(
  "a charge by %s whose answer was lost is answered when it is repeated, and drawn once",
  async (instrument) => {
    const { processor, ledger } = openSandbox();
    const request = chargeOf("py_1", { instrument });
    await expect(processor.charge(request)).rejects.toEqual(unknown);
    expect(await processor.charge(request)).toEqual(captured);
    expect(await ledger.list("or_1")).toHaveLength(1);
  },
);

test("a processor that was started anew answers a repeat as the first did", async () => {
  const { processor, start } = openSandbox();
  const first = await processor.charge(chargeOf("py_1"));
  expect(await start(2).charge(chargeOf("py_1"))).toEqual(first);
  expect(await start(2).find("py_1")).toEqual(first);
});

test("the seed and the attempt decide what a charge is called", async () => {
  const charge = (seed: number, attemptId: string) => openSandbox().start(seed).charge(chargeOf(attemptId));
  expect(await charge(1, "py_1")).toEqual(await charge(1, "py_1"));
  expect(await charge(2, "py_1")).not.toEqual(await charge(1, "py_1"));
  expect(await charge(1, "py_2")).not.toEqual(await charge(1, "py_1"));
});

test.for(["instrument-1", "sandbox-late", "sandbox-late-declined", "sandbox-pending"])(
  "while an attempt by %s has the order's money or may yet, every other is refused in its favour",
  async (instrument) => {
    const { processor } = openSandbox();
    await processor.charge(chargeOf("py_1", { instrument }));
    const second = await processor.charge(chargeOf("py_2"));
    expect(second).toEqual({ state: "refused", inFavorOf: "py_1" });
  },
);

test("a refused attempt stays refused when the order is free again", async () => {
  const { processor, time } = openSandbox();
  await processor.charge(chargeOf("py_1", { instrument: "sandbox-late-declined" }));
  const refused = await processor.charge(chargeOf("py_2"));
  time.nowMs += 30_000;
  expect(await processor.charge(chargeOf("py_2"))).toEqual(refused);
  expect(await processor.charge(chargeOf("py_3"))).toEqual(captured);
});

test("an attempt that has not arrived is found nowhere, and once cancelled draws nothing when it does", async () => {
  const { processor } = openSandbox();
  expect(await processor.find("py_1")).toBeUndefined();
  expect(await processor.cancel({ attemptId: "py_1", orderId: "or_1" })).toEqual({ state: "cancelled" });
  expect(await processor.charge(chargeOf("py_1"))).toEqual({ state: "cancelled" });
  expect(await processor.charge(chargeOf("py_2"))).toEqual(captured);
});

test.for(["instrument-1", "sandbox-declined", "sandbox-late"])(
  "an attempt by %s that has arrived is not cancelled any more",
  async (instrument) => {
    const { processor } = openSandbox();
    const outcome = await processor.charge(chargeOf("py_1", { instrument }));
    expect(await processor.cancel({ attemptId: "py_1", orderId: "or_1" })).toEqual(outcome);
  },
);

test.for([
  ["amount", chargeOf("py_1", { amount: dollars(641) })],
  ["method", chargeOf("py_1", { method: "ach" })],
  ["order", chargeOf("py_1", { orderId: "or_2" })],
] as const)(
  "an attempt that comes again with another %s is a mistake and draws nothing",
  async ([, again]) => {
    const { processor, ledger } = openSandbox();
    await processor.charge(chargeOf("py_1"));
    await expect(processor.charge(again)).rejects.toMatchObject({ code: "reused-id" });
    expect(await ledger.list("or_2")).toEqual([]);
  },
);

test("a charge is given back in parts, never more than it drew", async () => {
  const { processor } = openSandbox();
  const chargeId = await draw(processor);
  expect(await processor.refund(refundOf("rf_1", chargeId, 600))).toEqual({ state: "refunded" });
  const tooMuch = { state: "refused", because: "more-than-held" };
  expect(await processor.refund(refundOf("rf_2", chargeId, 41))).toEqual(tooMuch);
  expect(await processor.refund(refundOf("rf_3", chargeId, 40))).toEqual({ state: "refunded" });
});

test("a refund that is repeated is made once", async () => {
  const { processor, start, ledger } = openSandbox();
  const chargeId = await draw(processor, "sandbox-refund-answer-lost");
  await expect(processor.refund(refundOf("rf_1", chargeId))).rejects.toEqual(unknown);
  expect(await start().findRefund("rf_1")).toEqual({ state: "refunded" });
  expect(await start().refund(refundOf("rf_1", chargeId))).toEqual({ state: "refunded" });
  expect(await ledger.list("or_1")).toHaveLength(2);
});

test("a refund that comes again with another amount is a mistake", async () => {
  const { processor } = openSandbox();
  const chargeId = await draw(processor);
  await processor.refund(refundOf("rf_1", chargeId, 1));
  await expect(processor.refund(refundOf("rf_1", chargeId, 2))).rejects.toMatchObject({ code: "reused-id" });
});

test.for([
  ["sandbox-refund-declined", { state: "declined", reason: "refund-not-possible" }, "same"],
  ["sandbox-refund-unreachable", unknown, undefined],
] as const)("%s is charged and gives nothing back", async ([instrument, want, found]) => {
  const { processor } = openSandbox();
  const chargeId = await draw(processor, instrument);
  expect(await processor.refund(refundOf("rf_1", chargeId)).catch((error: unknown) => error)).toEqual(want);
  expect(await processor.findRefund("rf_1")).toEqual(found === "same" ? want : found);
});

test("what is pending, or was never drawn, is not given back", async () => {
  const { processor, time } = openSandbox();
  await processor.charge(chargeOf("py_1", { instrument: "sandbox-late" }));
  time.nowMs += 30_000;
  const later = await processor.find("py_1");
  time.nowMs -= 1;
  const chargeId = later?.state === "captured" ? later.chargeId : "";
  const none = { state: "refused", because: "no-such-charge" };
  expect(await processor.refund(refundOf("rf_1", chargeId))).toEqual(none);
  expect(await processor.refund(refundOf("rf_2", "ch_elsewhere"))).toEqual(none);
});

test("an order whose charge was given back in full is charged anew, one given back in part is not", async () => {
  const { processor } = openSandbox();
  const chargeId = await draw(processor);
  await processor.refund(refundOf("rf_1", chargeId, 639));
  expect(await processor.charge(chargeOf("py_2"))).toEqual({ state: "refused", inFavorOf: "py_1" });
  await processor.refund(refundOf("rf_2", chargeId, 1));
  expect(await processor.charge(chargeOf("py_3"))).toEqual(captured);
});

test("an order that costs nothing is charged once too", async () => {
  const { processor } = openSandbox();
  await processor.charge(chargeOf("py_1", { amount: dollars(0) }));
  const second = await processor.charge(chargeOf("py_2", { amount: dollars(0) }));
  expect(second).toEqual({ state: "refused", inFavorOf: "py_1" });
});

test("a test chooses what goes wrong with any call, over what the instrument asks for", async () => {
  const { processor, mishaps } = openSandbox();
  mishaps.disturb = ({ operation }) => (operation === "find" ? { fail: true } : {});
  expect(await processor.charge(chargeOf("py_1", { instrument: "sandbox-answer-lost" }))).toEqual(captured);
  await expect(processor.find("py_1")).rejects.toMatchObject({ because: "unreachable" });
});

test("the payer's instrument is not kept, unless it is a magic one", async () => {
  const { processor, ledger } = openSandbox();
  await processor.charge(chargeOf("py_1", { instrument: "instrument-canary" }));
  expect(JSON.stringify(await ledger.list("or_1"))).not.toContain("instrument-canary");
});

async function draw(processor: PaymentProcessor, instrument = "instrument-1"): Promise<string> {
  const outcome = await processor.charge(chargeOf("py_1", { instrument }));
  return outcome.state === "captured" ? outcome.chargeId : expect.unreachable();
}
