import type { Disturbance } from "../outside/disturbance.ts";
import type { DeclineReason } from "./payment-processor.ts";

/** How the simulated processor treats an instrument. */
export interface InstrumentConduct {
  /** Why charges are declined; absent: they are captured. */
  readonly declines?: DeclineReason;
  /** How long a charge stays pending, in milliseconds; null for ever; default 0. */
  readonly settlesAfterMs?: number | null;
  /** What goes wrong while the first request of a charge is under way. A repeat goes well. */
  readonly charging?: Disturbance;
  /** Why refunds are declined; absent: they are made. */
  readonly declinesRefunds?: DeclineReason;
  /** What goes wrong while the first request of a refund is under way. A repeat goes well. */
  readonly refunding?: Disturbance;
}

/**
 * Instruments that make the sandbox's processor misbehave. With every other one a charge is captured at once.
 *
 * | instrument | a charge | a refund |
 * |---|---|---|
 * | `sandbox-declined` | declined, `do-not-honor` | |
 * | `sandbox-insufficient-funds` | declined, `insufficient-funds` | |
 * | `sandbox-expired` | declined, `instrument-expired` | |
 * | `sandbox-late` | pending for 30 seconds, then captured | made |
 * | `sandbox-late-declined` | pending for 30 seconds, then declined | |
 * | `sandbox-pending` | pending for ever | |
 * | `sandbox-slow` | captured, answered after 3 seconds | made |
 * | `sandbox-timeout` | captured, and our patience ends before the answer | made |
 * | `sandbox-unreachable` | never arrives; nothing is done, however often it is sent | |
 * | `sandbox-answer-lost` | captured, and the first answer is lost | made |
 * | `sandbox-refund-declined` | captured | declined, `refund-not-possible` |
 * | `sandbox-refund-unreachable` | captured | never arrives |
 * | `sandbox-refund-answer-lost` | captured | made, and the first answer is lost |
 */
export const magicInstruments: ReadonlyMap<string, InstrumentConduct> = new Map<string, InstrumentConduct>([
  ["sandbox-declined", { declines: "do-not-honor" }],
  ["sandbox-insufficient-funds", { declines: "insufficient-funds" }],
  ["sandbox-expired", { declines: "instrument-expired" }],
  ["sandbox-late", { settlesAfterMs: 30_000 }],
  ["sandbox-late-declined", { declines: "do-not-honor", settlesAfterMs: 30_000 }],
  ["sandbox-pending", { settlesAfterMs: null }],
  ["sandbox-slow", { charging: { delayMs: 3000 } }],
  ["sandbox-timeout", { charging: { delayMs: Number.POSITIVE_INFINITY } }],
  ["sandbox-unreachable", { charging: { fail: true } }],
  ["sandbox-answer-lost", { charging: { loseAnswer: true } }],
  ["sandbox-refund-declined", { declinesRefunds: "refund-not-possible" }],
  ["sandbox-refund-unreachable", { refunding: { fail: true } }],
  ["sandbox-refund-answer-lost", { refunding: { loseAnswer: true } }],
]);
