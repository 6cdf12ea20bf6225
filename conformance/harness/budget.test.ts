import { expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { describeBudget, sumBudgets } from "../report/budget.ts";
import { criticalWriteWhoseAnswerIsLost } from "../scenarios/critical-write-whose-answer-is-lost.ts";
import { readFiveTimes } from "../scenarios/read-five-times.ts";
import { readsWhoseRefreshHasToWait } from "../scenarios/reads-whose-refresh-has-to-wait.ts";
import { refusedRead } from "../scenarios/refused-read.ts";
import { refusedReadAndFailingRefresh } from "../scenarios/refused-read-and-failing-refresh.ts";
import { tenRefusedReads } from "../scenarios/ten-refused-reads.ts";
import { budgetOf } from "./budget.ts";
import { readClientContract } from "./client-contract.ts";
import { playScenario } from "./play-scenario.ts";
import { openSampleClient } from "./sample-client/sample-client.ts";
import type { SampleClientSwitches } from "./sample-client/switches.ts";
import type { Scenario } from "./scenario.ts";
import { type Played, scenariosOf } from "./scenario-family.ts";

const contract = readClientContract(readContractDocument(document));

/** Counts what the sample client spends in a scenario, or in the first of a family. */
async function spentIn(played: Played, wrongs: Partial<SampleClientSwitches> = {}) {
  const [scenario] = scenariosOf(played, contract, false);
  if (!scenario) throw new TypeError("A family has a member at least.");
  const open = openSampleClient({ contract, wrongs });
  return budgetOf(await playScenario(scenario, { contract, open, seed: 1 }));
}

const nothingLost = {
  blindRetries: 0,
  spentTokensSentAgain: 0,
  readsFailedDespiteRefresh: 0,
  callersLeftHanging: 0,
};

test("a refused read costs three requests, one of them a refresh", async () => {
  expect(await spentIn(refusedRead)).toEqual({
    scenario: "refused-read",
    requests: 3,
    refreshes: 1,
    ...nothingLost,
  });
});

test("a repetition with the token that was refused is blind", async () => {
  const spent = await spentIn(refusedReadAndFailingRefresh, { replaysWithoutRefresh: true });
  expect(spent).toMatchObject({ requests: 3, blindRetries: 1 });
});

test("what its caller asks for once more is no repetition of the client's", async () => {
  const asked: Scenario = {
    id: "five-reads-whose-refresh-fails",
    given: { takes: "none", faults: [{ at: "refresh", answer: 503 }] },
    when: readFiveTimes,
  };
  const spent = await spentIn(asked, { cooldownMs: 0 });
  expect(spent).toMatchObject({ requests: 10, blindRetries: 0 });
});

test("a refresh token that was told to wait is not spent, and the read that failed with that is owed nothing", async () => {
  const spent = await spentIn(readsWhoseRefreshHasToWait, { heedsRefreshRetryAfter: false, cooldownMs: 0 });
  expect(spent).toMatchObject({ refreshes: 2, spentTokensSentAgain: 0, readsFailedDespiteRefresh: 0 });
});

test("a p0 write is told with its commits, its reads and what the client made of it", async () => {
  expect(await spentIn(criticalWriteWhoseAnswerIsLost)).toEqual({
    scenario: "critical-write-whose-answer-is-lost/activateOrder",
    operationId: "activateOrder",
    requests: 3,
    refreshes: 0,
    ...nothingLost,
    write: { sent: 1, commits: 1, readsBeforeReplay: 2, outcome: "applied" },
  });
});

test("a p0 write that is sent again unread is blind, also where the server keeps it from landing twice", async () => {
  expect(await spentIn(criticalWriteWhoseAnswerIsLost, { resendsAfterLostAnswer: true })).toMatchObject({
    blindRetries: 1,
    write: { sent: 2, commits: 1, readsBeforeReplay: 0 },
  });
});

test("refresh tokens that were exchanged and come again are counted, and so are the reads that this costs", async () => {
  const { spentTokensSentAgain, ...spent } = await spentIn(tenRefusedReads, { sharesLateRefresh: false });
  expect(spentTokensSentAgain).toBe(spent.refreshes - 1);
  expect(await spentIn(tenRefusedReads, { servesOnlyTheFirst: true })).toMatchObject({
    readsFailedDespiteRefresh: 9,
  });
});

test("budgets are summed, and told in a sentence", async () => {
  const budget = sumBudgets([await spentIn(refusedRead), await spentIn(criticalWriteWhoseAnswerIsLost)]);
  expect(describeBudget(budget)).toBe(
    "In 2 scenarios: 6 requests, 1 refreshes, 0 blind retries, 0 spent tokens sent again, " +
      "0 reads failed despite a refresh, 0 callers left hanging. " +
      "Of 1 p0 writes, 1 took effect once, 0 more than once and 0 not at all.",
  );
});
