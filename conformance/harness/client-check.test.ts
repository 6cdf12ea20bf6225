import { expect, test } from "vitest";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { runRules } from "../engine/run-rules.ts";
import { prepareClientCheck } from "./client-check.ts";
import type { AskedCall } from "./client-driver.ts";
import type { ClientRule } from "./client-rule.ts";
import { demand, demandDone } from "./demand.ts";
import type { Recording } from "./recording.ts";
import type { Scenario } from "./scenario.ts";

const scenario: Scenario = { id: "nothing-happens", given: {}, when: async () => {} };

function ruleThat(id: string, check: ClientRule["check"]): ClientRule {
  const about = { kind: "client", level: "must", says: "It is so.", source: "https://example.org" } as const;
  return { ...about, id, row: "X-1", scenarios: [scenario], check, mutant: {} };
}

/** Judges rules by a recording in which the client was asked this. */
async function judged(rules: readonly ClientRule[], ...asked: readonly AskedCall[]) {
  let plays = 0;
  const play = async (): Promise<Recording> => {
    plays += 1;
    const cast = {
      operation: () => undefined,
      call: () => ({ operationId: "", method: "", path: "", url: "", headers: {} }),
      reads: () => [],
      open: () => [],
    };
    return {
      scenario,
      client: { name: "none", version: "0" },
      cast,
      idempotencyHeader: undefined,
      exchanges: [],
      elsewhere: [],
      sessions: [],
      abortsAtMs: [],
      secrets: [],
      asked,
      commits: [],
    };
  };
  const reproduce = ({ id }: ClientRule) => `again ${id}`;
  const results = await runRules({
    ...prepareClientCheck({ rules, listScenarios: () => [scenario], play, reproduce, patienceMs: 2_000 }),
    concurrency: 9,
  });
  return { plays, verdicts: results.map(({ verdict }) => verdict), results };
}

const answered: AskedCall = { asked: "signIn", askedAtMs: 0, answer: { ok: true } };
const silent: AskedCall = { asked: "signIn", askedAtMs: 0 };

const kept = ruleThat("kept", () => {});
const forbidden = ruleThat("forbidden", () => demand(false, { message: "It sent it twice." }));
const omitted = ruleThat("omitted", () => demandDone(false, { message: "It did not send it." }));
const inapplicable = ruleThat("inapplicable", () => {
  throw new NotApplicable("It did nothing of the kind.");
});

test("rules with the same scenario judge the same recording", async () => {
  expect(await judged([kept, inapplicable], answered)).toMatchObject({ plays: 1 });
});

test("a breach is looked for again in a scenario played anew, and shows the wire and what was expected", async () => {
  const { plays, results } = await judged([forbidden], answered);
  expect(plays).toBe(2);
  expect(results[0]?.breaches).toMatchObject([
    {
      message: "It sent it twice.",
      exhibit: "The client sent nothing.\ncaller:   signIn ok\nexpected: It is so.",
      sequence: [{ from: "caller", text: "is to sign in" }],
      reproduce: "again forbidden",
    },
  ]);
});

test("a client that answered everything is judged by what it did and by what it did not do", async () => {
  const { verdicts } = await judged([kept, forbidden, omitted, inapplicable], answered);
  expect(verdicts).toEqual(["pass", "fail", "fail", "not-applicable"]);
});

test("a client that leaves a call open is judged only by what it must not have done", async () => {
  const { verdicts, results } = await judged([kept, forbidden, omitted, inapplicable], answered, silent);
  expect(verdicts).toEqual(["not-testable", "fail", "not-testable", "not-testable"]);
  expect(results[0]?.reason).toBe(
    'The client did not answer "signIn" within 2 s: see whether it hangs, or give it longer with --patience.',
  );
});

test("a scenario that waits for long is begun before the others, and fails for its own rules alone", async () => {
  const long: Scenario = { ...scenario, id: "waits-for-long", isLong: true };
  const begun: string[] = [];
  const results = await runRules({
    ...prepareClientCheck({
      rules: [kept, { ...kept, id: "waits", scenarios: [long] }],
      listScenarios: (played) => ("members" in played ? [] : [played]),
      play: ({ id }) => {
        begun.push(id);
        return Promise.reject(new NotApplicable(`Nobody plays ${id}.`));
      },
      reproduce: ({ id }) => `again ${id}`,
      patienceMs: 2_000,
    }),
  });
  expect(begun).toEqual(["waits-for-long", "nothing-happens"]);
  expect(results.map(({ reason }) => reason)).toEqual([
    "Nobody plays nothing-happens.",
    "Nobody plays waits-for-long.",
  ]);
});
