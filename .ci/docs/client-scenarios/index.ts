import { calls } from "./calls.ts";
import type { Scenario } from "./scenario.ts";
import { sessions } from "./sessions.ts";
import { surroundings } from "./surroundings.ts";
import { writes } from "./writes.ts";

/** All scenarios, each group by its number. */
export const scenarios: readonly Scenario[] = [...sessions, ...calls, ...writes, ...surroundings];
