import assert from "node:assert";
import { describe, expect, it } from "vitest";
import type { Level, Rule } from "../rule.ts";
import type { Breach } from "./breach.ts";
import { NotApplicable } from "./errors/not-applicable.ts";
import { NotTestable } from "./errors/not-testable.ts";
import { RuleBroken } from "./errors/rule-broken.ts";
import { type Progress, runRules } from "./run-rules.ts";

type Check = Rule<"server", string, undefined>["check"];

describe("a run of rules", () => {
  const cases: readonly (readonly [title: string, level: Level, check: Check, want: object])[] = [
    ["passes a rule that finds nothing", "must", async () => undefined, { verdict: "pass" }],
    ["passes a rule that finds an empty list", "must", async () => [], { verdict: "pass" }],
    ["fails a must that is broken", "must", broken, { verdict: "fail" }],
    ["warns of a should that is broken", "should", broken, { verdict: "warn" }],
    ["warns of a may that is broken", "may", broken, { verdict: "warn" }],
    ["warns of a house rule that is broken", "house", broken, { verdict: "warn" }],
    [
      "fails a rule whose assertion does not hold",
      "must",
      async () => assert.fail("Two refreshes were sent."),
      { verdict: "fail", breaches: [{ message: "Two refreshes were sent." }] },
    ],
    [
      "fails a rule that ends by a single breach",
      "must",
      async () => {
        throw new RuleBroken({ message: "It broke.", operationId: "getOrder" });
      },
      { verdict: "fail", breaches: [{ message: "It broke.", operationId: "getOrder" }] },
    ],
    [
      "says why a rule does not apply",
      "must",
      async () => {
        throw new NotApplicable("There is nothing to judge.");
      },
      { verdict: "not-applicable", reason: "There is nothing to judge." },
    ],
    [
      "says why a rule could not be tested",
      "must",
      async () => {
        throw new NotTestable("Nobody can sign in.");
      },
      { verdict: "not-testable", reason: "Nobody can sign in." },
    ],
    [
      "says what is wrong with the input that a rule stopped on",
      "must",
      async () => {
        throw Object.assign(new Error("The schema cannot be used: correct it."), { expected: true });
      },
      { verdict: "not-testable", reason: "The schema cannot be used: correct it." },
    ],
    [
      "never blames the subject for a rule that stopped on a bug of its own",
      "must",
      async () => {
        throw new TypeError("undefined is not a function");
      },
      {
        verdict: "not-testable",
        reason:
          "The rule stopped on an error of its own (undefined is not a function), which is a bug of Countersign.",
      },
    ],
  ];
  for (const [title, level, check, want] of cases) {
    it(title, async () => {
      const [result] = await run([ruleOf("a", check, level)]);
      expect(result).toMatchObject(want);
    });
  }

  it("keeps the order of the rules, however many run at a time", async () => {
    const first = Promise.withResolvers<undefined>();
    const results = await run(
      [
        ruleOf("a", () => first.promise),
        ruleOf("b", async () => {
          first.resolve(undefined);
          return undefined;
        }),
      ],
      { concurrency: 2 },
    );
    expect(results.map(({ rule }) => rule.id)).toEqual(["a", "b"]);
  });

  it("has no result for a rule that had no turn when the run was ended", async () => {
    const end = new AbortController();
    const results = await run(
      [
        ruleOf("a", async () => undefined),
        ruleOf("b", async () => {
          end.abort();
          throw new Error("the server is gone");
        }),
        ruleOf("c", async () => undefined),
      ],
      { signal: end.signal },
    );
    expect(results.map(({ rule }) => rule.id)).toEqual(["a"]);
  });

  it("tells of each rule when it starts and when it has ended", async () => {
    const seen: string[] = [];
    const onProgress = (progress: Progress) => {
      if (progress.event === "rule-started") seen.push(`${progress.id} ${progress.done}/${progress.planned}`);
      if (progress.event === "rule-ended")
        seen.push(`${progress.result.verdict} ${progress.done}/${progress.planned}`);
    };
    await run([ruleOf("a", async () => undefined), ruleOf("b", broken)], { onProgress });
    expect(seen).toEqual(["a 0/2", "pass 1/2", "b 1/2", "fail 2/2"]);
  });
});

describe("a breach", () => {
  it("is played once more before it is reported, and reported as it was the second time", async () => {
    const again = async (): Promise<Breach> => ({ message: "It broke again." });
    const [result] = await run([ruleOf("a", async () => [{ message: "It broke.", again }])]);
    expect(result?.breaches).toMatchObject([{ message: "It broke again." }]);
  });

  it("stands where it did not happen again, and says so", async () => {
    const again = async () => undefined;
    const [result] = await run([ruleOf("a", async () => [{ message: "It broke.", again }])]);
    expect(result?.verdict).toBe("fail");
    expect(result?.breaches).toMatchObject([
      { message: "It broke. It happened once, and not again when it was replayed." },
    ]);
  });

  it("stands where it could not be played once more, and says why", async () => {
    const again = async () => {
      throw new Error("The server answered 429 when reader signed in.");
    };
    const [result, next] = await run([
      ruleOf("a", async () => [{ message: "It broke.", again }]),
      ruleOf("b", async () => undefined),
    ]);
    expect(result?.breaches).toMatchObject([
      {
        message: "It broke. It could not be replayed: The server answered 429 when reader signed in.",
      },
    ]);
    expect(next?.verdict).toBe("pass");
  });

  it("that cannot be played alone has its whole rule run again, on a new subject", async () => {
    const subjects: string[] = [];
    const check: Check = async (subject) => {
      subjects.push(subject);
      return subjects.length === 1 ? [{ message: "It broke." }] : [];
    };
    const [result] = await run([ruleOf("a", check)]);
    expect(subjects).toEqual(["subject 1", "subject 2"]);
    expect(result?.breaches[0]?.message).toContain("not again");
  });
});

async function broken(): Promise<readonly Breach[]> {
  return [{ message: "It broke." }];
}

function ruleOf(id: string, check: Check, level: Level = "must"): Rule<"server", string, undefined> {
  return {
    id,
    level,
    check,
    kind: "server",
    says: "Something holds.",
    source: "https://example.com",
    mutant: undefined,
  };
}

function run(
  rules: readonly Rule<"server", string, undefined>[],
  options: { concurrency?: number; signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
) {
  let subjects = 0;
  return runRules<string>({
    rules,
    withSubject: (_rule, judge) => {
      subjects += 1;
      return judge(`subject ${subjects}`);
    },
    ...options,
  });
}
