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
