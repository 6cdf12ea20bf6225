import { describe, expect, it } from "vitest";
import { dyingAfter } from "../engine/fixtures/dying-server.ts";
import { libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer, otherReader, reader } from "../engine/fixtures/library-server.ts";
import { countExchanges, createJournal } from "../engine/journal.ts";
import type { Progress } from "../engine/run-rules.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { CheckServerOptions } from "./check-server-options.ts";
import { createRounds } from "./rounds.ts";
import type { Fetch } from "./send.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";
import { asProblem } from "./tamper.ts";

const rules = await serverRules();
const planned = rules.filter(({ judgesAnswers, goesOn }) => judgesAnswers || goesOn);

describe("a run of the greatest effort with a bound of time", () => {
  it("draws on until its time is spent, keeps a rest of it, and judges every rule", async () => {
    const { results, journal, notes, elapsedMs, coverage } = await check({ seconds: 300 });
    const short = await check({ seconds: 300, effort: "low" });
    expect(results.map(({ verdict }) => verdict)).toEqual(short.results.map(({ verdict }) => verdict));
    expect(results.map(({ verdict }) => verdict)).toEqual(
      rules.map(() => expect.stringMatching(/^(?:pass|not-applicable)$/)),
    );
    expect(elapsedMs).toBeGreaterThan(230_000);
    expect(elapsedMs).toBeLessThan(300_000);
    const all = countExchanges(journal);
    expect(notes).toContain(
      `Exchanges of this run: ${all}; of them ${all - journal.exchanges().length} of drawn input broke no rule and are in no HAR.`,
    );
    // The coverage counts what was forgotten too.
    const seen = coverage.flatMap(({ statuses }) => statuses).reduce((sum, one) => sum + one.seen, 0);
    expect(seen).toBeGreaterThan(journal.exchanges().length);
  });

  it("finds what only a later draw shows, by each rule that it breaks, and keeps that exchange", async () => {
    const { fetch, seen } = failingAfter(4_000);
    const { results, journal } = await check({ seconds: 300, fetch, planned });
    const broken = results.filter(({ verdict }) => verdict === "fail");
    expect(broken.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(["invalid-input-is-refused", "no-server-error", "status-is-documented"]),
    );
    expect(seen()).toBeGreaterThan(4_000);
    const found = broken.flatMap(({ breaches }) => breaches.map(({ operationId }) => operationId));
    expect(new Set(found)).toEqual(new Set(["addBook", "lendBook", "signIn", "refreshSession"]));
    // The first of each fault is kept, not all.
    const kept = journal.exchanges().filter(({ response }) => response?.status === 500);
    expect(kept.length).toBeGreaterThanOrEqual(4);
    expect(kept.length).toBeLessThan(seen() / 20);
  });

  it("ends sooner where its requests run out", async () => {
    const { results, notes, elapsedMs } = await check({ seconds: 3000, requests: 6_000, planned });
    expect(results).toHaveLength(planned.length);
    expect(notes.join()).not.toContain("ended early");
    expect(elapsedMs).toBeLessThan(300_000);
  });

  it("that loses its server in a round is broken, and still shows the requests of that round", async () => {
    const fetch = dyingAfter(4_000, createLibraryServer().fetch);
    const { results, notes, journal } = await check({ seconds: 300, planned, fetch });
    expect(results).toEqual([]);
    expect(notes[0]).toMatch(/^The run ended early: .* cannot be reached/);
    expect(journal.forgotten()).not.toEqual([]);
    expect(journal.exchanges().at(-1)?.number).toBeGreaterThan(3_990);
  });

  it("says how long it goes on", async () => {
    const steps: Progress[] = [];
    await check({ seconds: 300, planned, onProgress: (progress) => steps.push(progress) });
    const rounds = steps.flatMap((one) => (one.event === "step" && one.leftMs !== undefined ? [one] : []));
    expect(rounds.length).toBeGreaterThan(2);
    expect(rounds.map(({ says }) => says)).toEqual(rounds.map((_, index) => `round ${index + 1}`));
    const left = rounds.map(({ leftMs = 0 }) => leftMs);
    expect(left).toEqual(left.toSorted((a, b) => b - a));
  });
});

describe("rounds", () => {
  it("draw the same in the round of the same number and seed, and otherwise not", async () => {
    const [first, again, other] = await Promise.all([drawsOf(7), drawsOf(7), drawsOf(8)]);
    expect(again).toEqual(first);
    expect(new Set([...(first ?? []), ...(other ?? [])]).size).toBe(10);
  });

  it.for([
    { given: "no bound of time", effort: "max", budget: { requests: 900 } },
    { given: "less than the greatest effort", effort: "default", budget: { durationMs: 1e9 } },
  ] as const)("are none with $given", async ({ effort, budget }) => {
    expect(await drawsOf(7, { effort, budget })).toEqual([]);
  });
});

/** Checks a library whose every answer takes 50 ms by the clock of the run. */
async function check({
  seconds,
  requests,
  ...options
}: { readonly seconds: number; readonly requests?: number } & Partial<CheckServerOptions>) {
  let timeMs = 0;
  const { fetch = createLibraryServer().fetch } = options;
  const checked = await checkServer({
    baseUrl: "http://library.example",
    document: libraryContract,
    planned: rules,
    identities: [reader, otherReader],
    mask: createSecretMask(),
    seed: 1,
    effort: "max",
    nowMs: () => timeMs,
    sleep: async (durationMs) => {
      timeMs += durationMs;
    },
    budget: { durationMs: seconds * 1000, ...(requests !== undefined && { requests }) },
    ...options,
    fetch: (request) => {
      timeMs += 50;
      return fetch(request);
    },
  });
  return { ...checked, elapsedMs: timeMs };
}

/** Makes an honest server that refuses no more, but fails or takes, what is wrong with a body once it has had some. */
function failingAfter(most: number) {
  const honest = createLibraryServer().fetch;
  let requests = 0;
  const fetch: Fetch = async (request) => {
    requests += 1;
    const { method } = request;
    const response = await honest(request);
    if (requests <= most || method !== "POST" || response.status !== 400) return response;
    return requests % 2 === 0 ? asProblem(response, 500) : new Response(null, { status: 202 });
  };
  return { fetch, seen: () => requests };
}

/** Lists the first draw of five rounds. */
async function drawsOf(
  seed: number,
  options: Partial<Parameters<typeof createRounds>[0]> = {},
): Promise<readonly number[]> {
  const journal = createJournal();
  const rounds = createRounds({
    ...{ seed, effort: "max", budget: { durationMs: 1e9 }, nowMs: () => 0, journal, planned: [] },
    ...options,
  });
  const drawn: number[] = [];
  const nobody = {} as ServerUnderCheck;
  for await (const { random } of rounds(nobody)) {
    journal.nextNumber();
    drawn.push(random.below(2 ** 31));
    if (drawn.length === 5) break;
  }
  return drawn;
}
