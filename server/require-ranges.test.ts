import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serve } from "./main.ts";
import { requireRanges } from "./require-ranges.ts";
import { defaultPolicy, type ServerPolicy } from "./server-policy.ts";

it.each<{ given: Partial<ServerPolicy>; want: string }>([
  {
    given: { accessTokenSeconds: 901 },
    want: "The policy's accessTokenSeconds is 901: give a whole number from 1 to 900.",
  },
  {
    given: { accessTokenSeconds: 1.5 },
    want: "The policy's accessTokenSeconds is 1.5: give a whole number from 1 to 900.",
  },
  { given: { maxDepth: 0 }, want: "The policy's maxDepth is 0: give a whole number from 1 to 1000." },
  {
    given: { roughResetPercent: Number.NaN },
    want: "The policy's roughResetPercent is NaN: give a number from 0 to 100.",
  },
  {
    given: { passwordFailures: { most: 0, withinMs: 1 } },
    want: "The policy's passwordFailures.most is 0: give a whole number from 1 to 1000000.",
  },
])("a number that cannot be kept is refused in one sentence: $given [TOK-12]", ({ given, want }) => {
  const error = { code: "policy-out-of-range", expected: true, message: want };
  expect(() => requireRanges({ ...defaultPolicy, ...given })).toThrow(expect.objectContaining(error));
});

it("the defaults, and shares that are no whole numbers, can be kept", () => {
  expect(() => requireRanges(defaultPolicy)).not.toThrow();
  expect(() => requireRanges({ ...defaultPolicy, roughResetPercent: 0.5 })).not.toThrow();
});

it("a server does not start with it, and touches no file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-ranges-"));
  try {
    const started = serve({ port: 0, db: join(folder, "sandbox.db"), policy: { accessTokenSeconds: 901 } });
    await expect(started).rejects.toMatchObject({ code: "policy-out-of-range" });
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
