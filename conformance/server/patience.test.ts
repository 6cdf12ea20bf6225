import { describe, expect, it } from "vitest";
import { createPatience } from "./patience.ts";

const why = "A token lives long";

describe("a run that waits", () => {
  it("does so for what is left, and says why", async () => {
    const { patience, slept, steps } = waiting();
    await patience.until(2500, why);
    expect({ slept, steps }).toEqual({ slept: [2500], steps: [`waits 3 seconds: ${why}`] });
  });

  it("does not where the moment has passed", async () => {
    const { patience, slept } = waiting();
    await patience.until(0, why);
    expect(slept).toEqual([]);
  });

  it("goes on for 15 seconds in all where it has no bound, and names the option that gives it more", async () => {
    const { patience, slept } = waiting();
    await patience.until(10_000, why);
    await expect(patience.until(15_001, why)).rejects.toThrow(
      `${why}, and a run waits 15 seconds in all unless --max-seconds gives it more.`,
    );
    expect(slept).toEqual([10_000]);
  });

  it("keeps a part of its time for what comes after", async () => {
    const { patience, slept } = waiting({ durationMs: 200_000 });
    await patience.until(170_000, why);
    await expect(patience.until(170_001, why)).rejects.toThrow(
      "--max-seconds 200 leaves no time to wait so long.",
    );
    expect(slept).toEqual([170_000]);
  });

  it("keeps no more than a quarter of a short time", async () => {
    const { patience, slept } = waiting({ durationMs: 4000 });
    await patience.until(3000, why);
    expect(slept).toEqual([3000]);
  });
});

function waiting(budget?: { readonly durationMs: number }) {
  const slept: number[] = [];
  const steps: string[] = [];
  let now = 0;
  const patience = createPatience({
    nowMs: () => now,
    sleep: async (durationMs) => {
      slept.push(durationMs);
      now += durationMs;
    },
    onStep: (says) => steps.push(says),
    ...(budget && { budget }),
  });
  return { patience, slept, steps };
}
