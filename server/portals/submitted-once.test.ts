import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduledLedger } from "../outside/fixtures/scheduled-ledger.ts";
import { memoryLedger } from "../outside/memory-ledger.ts";
import { submissionOf } from "./fixtures/sandbox.ts";
import { sandboxSubmissionPortal } from "./sandbox-submission-portal.ts";
import type { PortalFact } from "./submission-fact.ts";
import type { SubmissionOutcome, SubmissionPortal } from "./submission-portal.ts";

/** What some server asks of the portal, as the first thing that it does after a start. */
const command = fc.record({
  does: fc.constantFrom("submit", "submit", "submit", "find", "override", "wait"),
  submission: fc.nat({ max: 3 }),
});
const streets = [
  ...["18 Quayside Row", "1 Sandbox Hard Stop Street", "1 Sandbox Late Hard Stop Street"],
  ...["Sandbox Late Street", "Sandbox Lost Answer Street", "2 Sandbox Timeout Hard Stop Street"],
];

test("a report is at a portal once at a time, in any interleaving of submissions, repeats, lost answers and restarts", async () => {
  const property = fc.asyncProperty(
    ...[fc.scheduler(), fc.constantFrom(...streets), fc.array(command, { minLength: 2, maxLength: 12 })],
    async (scheduler, street, commands) => {
      const ledger = memoryLedger<PortalFact>();
      const time = { nowMs: 0 };
      const heard: [submissionId: string, outcome: SubmissionOutcome][] = [];
      const start = () =>
        sandboxSubmissionPortal({
          ledger: scheduledLedger(ledger, scheduler),
          clock: () => time.nowMs,
          sleep: () => scheduler.schedule(Promise.resolve(), "sleep"),
        });
      const run = async ({ does, submission }: (typeof commands)[number]): Promise<void> => {
        await scheduler.schedule(Promise.resolve(), does);
        const submissionId = `ps_${submission}`;
        if (does === "wait") time.nowMs += 15_000;
        else await ask(start(), does, submissionId, street, (outcome) => heard.push([submissionId, outcome]));
      };
      await scheduler.waitFor(Promise.all(commands.map(run)));

      time.nowMs += 30_000;
      const entries = (await ledger.list("or_1")).filter(({ fact }) => fact.kind === "submission");
      const portal = sandboxSubmissionPortal({ ledger, clock: () => time.nowMs, sleep: async () => {} });
      const outcomes = await Promise.all(entries.map(({ entryId }) => portal.find(entryId)));
      expect(outcomes.filter((outcome) => outcome?.state === "accepted").length).toBeLessThanOrEqual(1);
      for (const [submissionId, outcome] of heard) expectKept(outcome, await portal.find(submissionId));
    },
  );
  await fc.assert(property, { numRuns: 500 });
});

async function ask(
  portal: SubmissionPortal,
  does: string,
  submissionId: string,
  street: string,
  hear: (outcome: SubmissionOutcome) => void,
): Promise<void> {
  try {
    if (does === "submit") hear(await portal.submit(submissionOf(submissionId, { street })));
    else if (does === "override") await portal.overrideHardStops({ submissionId, reason: "Checked." });
    else {
      const outcome = await portal.find(submissionId);
      if (outcome !== undefined) hear(outcome);
    }
  } catch (error) {
    expect(error).toMatchObject({ code: "outcome-unknown" });
  }
}

/** What a portal said stays true, but for what was pending, and for what an override sets aside. */
function expectKept(heard: SubmissionOutcome, kept: SubmissionOutcome | undefined): void {
  if (heard.state === "pending") return;
  const isOverridden = heard.state === "rejected" && kept?.state === "accepted";
  expect(kept).toEqual(isOverridden ? { ...heard, state: "accepted" } : heard);
}
