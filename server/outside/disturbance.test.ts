import { expect, test } from "vitest";
import { callOver, type Disturbance } from "./disturbance.ts";

const charge = { operation: "charge", id: "py_1" };

test.for([
  ["a calm line", {}, { isDone: true, sleptMs: [], failure: undefined }],
  ["a service out of reach", { fail: true }, { isDone: false, sleptMs: [], failure: "unreachable" }],
  ["a slow service", { delayMs: 4000 }, { isDone: true, sleptMs: [4000], failure: undefined }],
  ["a service that is too slow", { delayMs: 6000 }, { isDone: true, sleptMs: [5000], failure: "timeout" }],
  ["a lost answer", { loseAnswer: true }, { isDone: true, sleptMs: [], failure: "timeout" }],
] as const)("%s: whether it is done, and whether we hear of it", async ([, disturbance, want]) => {
  expect(await observe(disturbance)).toEqual(want);
});

test("the error tells what was asked, and to find out before anything else is tried", async () => {
  const call = callOver(line([]), charge, { loseAnswer: true }, async () => "done");
  await expect(call).rejects.toThrowErrorMatchingInlineSnapshot(
    `[OutcomeUnknownError: The payment service gave no answer to charge py_1 (timeout): find out by the same id what became of it before anything else is tried.]`,
  );
});

async function observe(disturbance: Disturbance) {
  const sleptMs: number[] = [];
  let isDone = false;
  const work = async (): Promise<undefined> => {
    isDone = true;
  };
  const failure = await callOver(line(sleptMs), charge, disturbance, work).catch((error) => error.because);
  return { isDone, sleptMs, failure };
}

function line(sleptMs: number[]) {
  const sleep = async (durationMs: number): Promise<void> => void sleptMs.push(durationMs);
  return { service: "payment service", sleep, patienceMs: 5000 };
}
