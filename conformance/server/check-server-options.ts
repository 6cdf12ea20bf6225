import type { JsonObject } from "../contract/json.ts";
import type { Progress } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { Budget } from "./budget.ts";
import type { Effects } from "./effects.ts";
import type { Effort } from "./effort.ts";
import type { Identity } from "./identity.ts";
import type { Fetch } from "./send.ts";
import type { ServerRule } from "./server-under-check.ts";

/** Says which server to check, by which rules, against which contract. */
export interface CheckServerOptions {
  readonly baseUrl: string;
  readonly document: JsonObject;
  /** The rules to run, in this order. */
  readonly planned: readonly ServerRule[];
  /** Whom the suite may sign in as; without any, secured operations are only asked without credentials. */
  readonly identities?: readonly Identity[];
  readonly mask: SecretMask;
  readonly seed: number;
  /** What the run may change. Default `own`. */
  readonly effects?: Effects;
  /** How many cases are drawn for an operation. Default `default`. */
  readonly effort?: Effort;
  /** Whether operations that the contract marks as planned are checked too. Default false. */
  readonly includePlanned?: boolean;
  /** What the run may cost. Default: no bound. */
  readonly budget?: Budget;
  /** Ends the run as soon as it is aborted; the reason names what stopped it. */
  readonly interrupted?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: one that adds nothing of a browser's to what a request says. */
  readonly fetch?: Fetch;
  /** How long one answer may take, in milliseconds. Default 10000. */
  readonly timeoutMs?: number;
  /** Waits for a number of milliseconds. Default: a timer. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  /** Tells the time in milliseconds since the epoch. Default `Date.now`. */
  readonly nowMs?: () => number;
}
