import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduledLedger } from "../outside/fixtures/scheduled-ledger.ts";
import type { LedgerEntry } from "../outside/ledger.ts";
import { memoryLedger } from "../outside/memory-ledger.ts";
import { chargeOf, openSandbox, refundOf } from "./fixtures/sandbox.ts";
import { magicInstruments } from "./magic-instruments.ts";
import type { PaymentFact } from "./payment-fact.ts";
import type { ChargeOutcome, PaymentProcessor } from "./payment-processor.ts";
import { sandboxPaymentProcessor } from "./sandbox-payment-processor.ts";

/** One thing that some server asks of the processor, as the first thing that it does after a start. */
type Request =
  | { readonly do: "charge"; readonly attempt: number }
  | { readonly do: "find"; readonly attempt: number }
  | { readonly do: "cancel"; readonly attempt: number }
  | { readonly do: "refund"; readonly refund: number; readonly attempt: number; readonly part: number };
type Command = Request | { readonly do: "wait"; readonly waitMs: number };

const attempt = fc.nat({ max: 3 });
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("charge" as const), attempt }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("find" as const), attempt }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancel" as const), attempt }) },
  {
    weight: 2,
    // A refund that is repeated is of the same charge and amount, so both follow from its number.
    arbitrary: fc.nat({ max: 7 }).map((refund): Command => {
      return { do: "refund", refund, attempt: refund % 4, part: refund < 4 ? 640 : 320 };
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wait" as const), waitMs: fc.constant(15_000) }) },
);
const instruments = fc.array(fc.constantFrom("instrument-1", ...magicInstruments.keys()), {
  ...{ minLength: 4, maxLength: 4 },
});

test("an order is charged once at a time, in any interleaving of attempts, repeats, lost answers and restarts", async () => {
  const commands = fc.array(command, { minLength: 2, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), instruments, commands, async (scheduler, byAttempt, asked) => {
      const ledger = memoryLedger<PaymentFact>();
      const time = { nowMs: 0 };
      const heard: [attemptId: string, outcome: ChargeOutcome][] = [];
      const start = () =>
        sandboxPaymentProcessor({
          ledger: scheduledLedger(ledger, scheduler),
          clock: () => time.nowMs,
          sleep: () => scheduler.schedule(Promise.resolve(), "sleep"),
        });
      const run = async (one: Command): Promise<void> => {
        await scheduler.schedule(Promise.resolve(), "begin");
        if (one.do === "wait") time.nowMs += one.waitMs;
        else await ask(start(), one, byAttempt[one.attempt] ?? "", heard);
      };
      await scheduler.waitFor(Promise.all(asked.map(run)));

      const page = await ledger.list("or_1");
      expect(mostHeldAtOnce(page)).toBeLessThanOrEqual(1);
      for (const [attemptId, outcomes] of Map.groupBy(heard, ([attemptId]) => attemptId)) {
        const final = outcomes.map(([, outcome]) => outcome).filter(({ state }) => state !== "pending");
        expect(new Set(final.map((outcome) => JSON.stringify(outcome))).size, attemptId).toBeLessThanOrEqual(
          1,
        );
      }
    }),
    { numRuns: 500 },
  );
});

async function ask(
  processor: PaymentProcessor,
  one: Request,
  instrument: string,
  heard: [string, ChargeOutcome][],
): Promise<void> {
  const attemptId = `py_${one.attempt}`;
  const hear = (outcome: ChargeOutcome | undefined) => outcome && heard.push([attemptId, outcome]);
  try {
    if (one.do === "charge") hear(await processor.charge(chargeOf(attemptId, { instrument })));
    else if (one.do === "find") hear(await processor.find(attemptId));
    else if (one.do === "cancel") hear(await processor.cancel({ attemptId, orderId: "or_1" }));
    else await processor.refund(refundOf(`rf_${one.refund}`, await nameOf(attemptId), one.part));
  } catch (error) {
    expect(error).toMatchObject({ code: "outcome-unknown" });
  }
}

/** What the processor would call the charge, which depends on nothing but the attempt. */
async function nameOf(attemptId: string): Promise<string> {
  const outcome = await openSandbox().start(0).charge(chargeOf(attemptId));
  return outcome.state === "captured" ? outcome.chargeId : expect.unreachable();
}

/** Counts anew, from the ledger's lines alone, how many charges of the order were ever held at the same time. */
function mostHeldAtOnce(page: readonly LedgerEntry<PaymentFact>[]): number {
  const held = new Map<string, number>();
  let most = 0;
  for (const { fact } of page) {
    if (fact.kind === "charge" && fact.verdict.state === "captured") {
      held.set(fact.verdict.chargeId, fact.amount.amount);
    }
    if (fact.kind === "refund" && fact.verdict.state === "refunded") {
      const left = (held.get(fact.chargeId) ?? 0) - fact.amount.amount;
      expect(left).toBeGreaterThanOrEqual(0);
      held.set(fact.chargeId, left);
      if (left === 0) held.delete(fact.chargeId);
    }
    most = Math.max(most, held.size);
  }
  return most;
}
