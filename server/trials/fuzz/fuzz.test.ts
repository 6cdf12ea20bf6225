import { expect, test } from "vitest";
import { operations } from "../../../src/contract/index.ts";
import { runFuzz } from "./run-fuzz.ts";

const seed = 20_261_122;

// Ten thousand are `npm run fuzz`.
test("generated requests meet no failure, every answer is as declared, and refusals leave no trace [INP-12] [INP-17] [AUZ-04] [ERR-01] [ERR-04] [ERR-05] [ERR-06] [LOG-05]", async () => {
  const { faults, statuses, succeeded } = await runFuzz({ requests: 2000, seed });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(Object.keys(statuses)).toEqual(
    expect.arrayContaining(["200", "201", "204", "400", "401", "403", "404", "409", "412", "422", "428"]),
  );
  expect(succeeded.length).toBeGreaterThan(Object.keys(operations).length / 2);
}, 60_000);
