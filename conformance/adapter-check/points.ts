import type { Point } from "./point.ts";
import { callPoints } from "./points/calls.ts";
import { controlPoints } from "./points/control.ts";
import { sessionPoints } from "./points/sessions.ts";

/** Lists what the protocol asks of an adapter after its first line. */
export const points: readonly Point[] = [...sessionPoints, ...callPoints, ...controlPoints];
