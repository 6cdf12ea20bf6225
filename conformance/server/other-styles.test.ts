import { describe, expect, it } from "vitest";
import { counterContract, createCounterServer } from "../engine/fixtures/counter-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { Effects } from "./effects.ts";

const rules = await serverRules();

function check(
  fetch: (request: Request) => Response | Promise<Response>,
  seed = 1,
  effects: Effects = "own",
) {
  return checkServer({
    ...{
      baseUrl: "http://counters.example",
      document: counterContract,
      planned: rules,
      fetch,
      seed,
      effects,
    },
    mask: createSecretMask(),
  });
}

describe("a check of a server that calls every id `id` and answers 200 to what makes something", () => {
  it("raises no alarm, whatever the seed", async () => {
    for (let seed = 0; seed < 5; seed += 1) {
      const { results } = await check(createCounterServer().app.fetch, seed, "destructive");
      const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
      expect(blamed.map(({ rule, breaches }) => [rule.id, breaches[0]?.message])).toEqual([]);
    }
  });

  it("leaves it as it found it: of two things of one id, it removes the one that it made", async () => {
    const { app, held } = createCounterServer();
    const { notes } = await check(app.fetch);
    expect(notes).toEqual(["Operations reached: 8 of 10."]);
    expect([...held.authors.values()]).toEqual(["Mary Shelley"]);
    expect([...held.books.values()]).toEqual(["Frankenstein", "Emma"]);
  });

  it("changes a whole collection only where it may change what it did not make", async () => {
    const { app, held } = createCounterServer();
    await check(app.fetch, 1, "destructive");
    expect(held.books.get(2)).not.toBe("Emma");
  });
});
