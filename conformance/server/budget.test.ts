import { describe, expect, it } from "vitest";
import { checkLibrary, libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer, otherReader, reader } from "../engine/fixtures/library-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { withinBudget } from "./budget.ts";
import { checkServer } from "./check-server.ts";

const rules = await serverRules();

describe("a budget", () => {
  it("of requests ends a run that would send more, and still lets what it made be removed", async () => {
    const { made, removed, fetch } = counted();
    const { results, journal, notes } = await check(fetch, { requests: 40 });
    expect(results.length).toBeLessThan(rules.length);
    expect(journal.exchanges().length).toBeGreaterThanOrEqual(40);
    expect(notes[0]).toBe(
      "The run ended early: The budget of 40 requests is spent: allow more with --max-requests or --max-seconds, or check fewer rules.",
    );
    expect(made()).toBeGreaterThan(0);
    expect(removed()).toBe(made());
  });

  it("of seconds ends a run that would take longer", async () => {
    let timeMs = 0;
    const { fetch } = counted();
    const slow = (request: Request) => {
      timeMs += 1000;
      return fetch(request);
    };
    const { notes } = await check(slow, { durationMs: 30_000 }, () => timeMs);
    expect(notes[0]).toContain("The budget of 30 seconds is spent");
  });

  it("that is not reached changes nothing", async () => {
    const without = await checkLibrary(rules, { fetch: createLibraryServer().fetch });
    const within = await check(createLibraryServer().fetch, { requests: 100_000, durationMs: 60_000 });
    expect(within.results.map(({ verdict }) => verdict)).toEqual(
      without.results.map(({ verdict }) => verdict),
    );
  });

  it("counts each request", async () => {
    const numbers: number[] = [];
    const { fetch } = withinBudget(() => new Response(), {
      ...{ end: new AbortController(), nowMs: () => 0, onRequest: (number) => numbers.push(number) },
    });
    await fetch(new Request("http://a/"));
    await fetch(new Request("http://a/"));
    expect(numbers).toEqual([1, 2]);
  });
});

function check(
  fetch: (request: Request) => Response | Promise<Response>,
  budget: { requests?: number; durationMs?: number },
  nowMs = Date.now,
) {
  return checkServer({
    ...{ baseUrl: "http://library.example", document: libraryContract, planned: rules },
    identities: [reader, otherReader],
    ...{ mask: createSecretMask(), seed: 1, fetch, budget, nowMs },
  });
}

function counted() {
  const honest = createLibraryServer();
  let made = 0;
  let removed = 0;
  return {
    made: () => made,
    removed: () => removed,
    fetch: async (request: Request) => {
      const response = await honest.fetch(request);
      if (request.method === "POST" && response.status === 201) made += 1;
      if (request.method === "DELETE" && response.status === 204) removed += 1;
      return response;
    },
  };
}
