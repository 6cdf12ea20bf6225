import type { ErrandServices } from "../outside/errand.ts";
import { createHousekeeper } from "./create-housekeeper.ts";
import { createSweeper } from "./create-sweeper.ts";

/** Sees to what is overdue and to what can be forgotten. */
export type Sweep = (nowMs: number) => Promise<void>;

/** Creates what a server does of itself: on the way of requests, and by a timer where it has one. */
export function createSweep(services: ErrandServices): Sweep {
  const sweepers = [createSweeper(services), createHousekeeper(services)];
  return async (nowMs) => {
    for (const each of sweepers) await each(nowMs);
  };
}
