import { describe, expect, it } from "vitest";
import type { RuleResult } from "../engine/rule-result.ts";
import { createPaint } from "./paint.ts";
import { createProgress } from "./progress.ts";

const rule = {
  id: "no-server-error",
  kind: "server",
  level: "must",
  says: "It holds.",
  source: "https://x",
} as const;
const breaches = [{ message: "One." }, { message: "Two.", operationId: "assignOrder" }];

describe("the progress of a run", () => {
  it("is a line for each rule that has ended", () => {
    const { show, shown } = progress({});
    show({ rule, verdict: "pass", breaches: [], durationMs: 1 });
    show({ rule, verdict: "fail", breaches, durationMs: 1 });
    show({ rule, verdict: "not-testable", reason: "Nobody can sign in.", breaches: [], durationMs: 1 });
    expect(shown()).toBe(
      "  pass           no-server-error\n" +
        "  FAIL           no-server-error: 2 found\n" +
        "  NOT TESTABLE   no-server-error\n",
    );
  });

  it("tells what the baseline knows apart from what is new", () => {
    const { show, shown } = progress({ isKnown: (_rule, { operationId }) => operationId === "assignOrder" });
    show({ rule, verdict: "fail", breaches, durationMs: 1 });
    show({ rule, verdict: "fail", breaches: breaches.slice(1), durationMs: 1 });
    expect(shown()).toBe(
      "  FAIL           no-server-error: 1 found, 1 known\n  warn           no-server-error: 1 known\n",
    );
  });

  it("shows on a terminal what is running, on a line that the next one takes", () => {
    const { report, show, shown } = progress({ isLive: true });
    report({ event: "rule-started", id: "no-server-error", done: 3, planned: 9 });
    show({ rule, verdict: "pass", breaches: [], durationMs: 1 });
    expect(shown()).toBe("\r\u{1b}[K  3/9 no-server-error\r\u{1b}[K  pass           no-server-error\n");
  });
});

describe("the live line of a run", () => {
  it("says the rules that run, the requests so far and the time that is left, and is drawn now and then", () => {
    let timeMs = 0;
    const { report, show, shown } = progress({ isLive: true, nowMs: () => timeMs });
    report({ event: "rule-started", id: "a", done: 0, planned: 3 });
    report({ event: "rule-started", id: "b", done: 0, planned: 3 });
    report({ event: "request", number: 1 });
    timeMs = 4_000;
    report({ event: "request", number: 90 });
    report({ event: "request", number: 91 });
    show({ rule: { ...rule, id: "a" }, verdict: "pass", breaches: [], durationMs: 1 }, 1, 3);
    timeMs = 5_000;
    report({ event: "step", says: "reached 4 of 9 operations" });
    expect(shown().replaceAll("\r\u{1b}[K", "|")).toBe(
      "|  0/3 a|  0/3 a and 1 more|  0/3 a and 1 more, 90 requests|  pass           a\n" +
        "|  1/3 b, 91 requests, about 10 s left, reached 4 of 9 operations",
    );
  });
});

describe("a long rule", () => {
  it("that goes on until a moment says how long that is, whatever the others took", () => {
    let timeMs = 0;
    const { report, shown } = progress({ isLive: true, nowMs: () => timeMs });
    report({ event: "rule-started", id: "a", done: 1, planned: 2 });
    timeMs = 60_000;
    report({ event: "step", says: "round 3", leftMs: 500_000 });
    timeMs = 70_000;
    report({ event: "request", number: 9 });
    expect(shown().split("\r\u{1b}[K").slice(2)).toEqual([
      "  1/2 a, about 9 min left, round 3",
      "  1/2 a, 9 requests, about 9 min left, round 3",
    ]);
  });

  it("is told of in a log every 30 seconds", () => {
    let timeMs = 0;
    const { report, shown } = progress({ nowMs: () => timeMs });
    report({ event: "rule-started", id: "a", done: 1, planned: 3 });
    for (let number = 1; number <= 13; number += 1) {
      timeMs += 5_000;
      report({ event: "request", number });
    }
    expect(shown()).toBe("  1/3 a, 6 requests, about 60 s left\n  1/3 a, 12 requests, about 2 min left\n");
  });
});

function progress(options: Partial<Parameters<typeof createProgress>[0]>) {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const report = createProgress({ write, paint: createPaint(false), ...options });
  const show = (result: RuleResult, done = 1, planned = 1) =>
    report({ event: "rule-ended", result, done, planned });
  return { report, show, shown: () => text };
}
