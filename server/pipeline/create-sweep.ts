import { type Awaitable, andThen } from "../awaitable.ts";
import type { ErrandServices } from "../outside/errand.ts";
import { createHousekeeper } from "./create-housekeeper.ts";
import { createSweeper } from "./create-sweeper.ts";

/** Sees to what is overdue and to what can be forgotten; mostly nothing is, and nobody need wait. */
export type Sweep = (nowMs: number) => Awaitable<void>;

/** Creates what a server does of itself: on the way of requests, and by a timer where it has one. */
export function createSweep(services: ErrandServices): Sweep {
  const sweepOverdue = createSweeper(services);
  const forgetExpired = createHousekeeper(services);
  return (nowMs) => andThen(sweepOverdue(nowMs), () => forgetExpired(nowMs));
}
