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

function progress(options: Partial<Parameters<typeof createProgress>[0]>) {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const report = createProgress({ write, paint: createPaint(false), ...options });
  const show = (result: RuleResult) => report({ event: "rule-ended", result, done: 1, planned: 1 });
  return { report, show, shown: () => text };
}
