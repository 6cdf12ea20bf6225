import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { liveAtRandom } from "./fixtures/random-life.ts";

let unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});

afterEach(() => {
  process.off("unhandledRejection", note);
});

test("in whatever order things happen, every call ends, in its own name, and no rejection is left behind [AB-10]", async () => {
  let requests = 0;
  const life = fc.asyncProperty(fc.nat(), async (seed) => {
    const lived = await liveAtRandom(seed, 120);
    requests += lived.requests;
    expect({ faults: lived.faults, unhandled }).toEqual({ faults: [], unhandled: [] });
  });
  await fc.assert(life, { numRuns: 60, endOnFailure: true });
  expect(requests).toBeGreaterThan(600);
});
