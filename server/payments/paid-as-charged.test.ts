import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduledLedger } from "../outside/fixtures/scheduled-ledger.ts";
import { memoryLedger } from "../outside/memory-ledger.ts";
import { type Crash, openDesk } from "./fixtures/payment-desk.ts";
import type { PaymentFact } from "./payment-fact.ts";
import type { ChargeOutcome, PaymentProcessor } from "./payment-processor.ts";
import { sandboxPaymentProcessor } from "./sandbox-payment-processor.ts";

type Close = (processor: PaymentProcessor, paymentId: string) => Promise<ChargeOutcome>;

const cancelling: Close = (processor, attemptId) => processor.cancel({ attemptId, orderId: "or_1" });

test("whatever crashes, is lost or comes late: an order is paid once, and as the processor has it", async () => {
  await fc.assert(paidAsCharged(cancelling), { numRuns: 500 });
});

test("a reconciliation that takes silence for a no is found out", async () => {
  const findsNothing: Close = async (processor, attemptId) => {
    return (await processor.find(attemptId)) ?? { state: "cancelled" };
  };
  const { failed } = await fc.check(paidAsCharged(findsNothing), { numRuns: 2000 });
  expect(failed).toBe(true);
});

function paidAsCharged(close: Close) {
  const actor = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant("collect" as const),
        instrument: fc.constantFrom(
          ...["instrument-1", "sandbox-declined", "sandbox-late", "sandbox-late-declined", "sandbox-slow"],
          ...["sandbox-timeout", "sandbox-unreachable", "sandbox-answer-lost"],
        ),
        crash: fc.constantFrom<Crash>("never", "when-claimed", "when-answered"),
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("record" as const) }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant("reconcile" as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("wait" as const) }) },
  );
  const actors = fc.array(actor, { minLength: 2, maxLength: 10 });
  return fc.asyncProperty(fc.scheduler(), actors, async (scheduler, all) => {
    const ledger = memoryLedger<PaymentFact>();
    const time = { nowMs: 0 };
    const desk = openDesk(scheduler, () =>
      sandboxPaymentProcessor({
        ledger: scheduledLedger(ledger, scheduler),
        clock: () => time.nowMs,
        sleep: () => scheduler.schedule(Promise.resolve(), "sleep"),
      }),
    );
    const run = async (one: (typeof all)[number], index: number): Promise<void> => {
      await scheduler.schedule(Promise.resolve(), `${one.does} ${index}`);
      if (one.does === "collect") await desk.collect(`py_${index}`, one.instrument, one.crash);
      else if (one.does === "record") await desk.record(`py_${index}`);
      else if (one.does === "reconcile") await desk.reconcile(close);
      else time.nowMs += 30_000;
    };
    await scheduler.waitFor(Promise.all(all.map(run)));
    time.nowMs += 30_000;
    await scheduler.waitFor(desk.reconcile(close));

    const { payments, paidAt } = desk.order();
    const succeeded = payments.filter(({ state }) => state === "succeeded");
    expect(payments.filter(({ state }) => state === "pending")).toEqual([]);
    expect(succeeded.length).toBe(paidAt === null ? 0 : 1);
    const collected = succeeded.filter(({ origin }) => origin === "collected");
    const charged = (await ledger.list("or_1")).flatMap(({ entryId, fact }) => {
      return fact.kind === "charge" && fact.verdict.state === "captured" ? [entryId] : [];
    });
    expect(charged).toEqual(collected.map(({ paymentId }) => paymentId));
  });
}
