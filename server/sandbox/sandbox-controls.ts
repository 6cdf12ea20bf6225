import type { Identity } from "./identities.ts";
import type { SandboxClock } from "./sandbox-clock.ts";
import type { Sleep } from "./sleep.ts";

/** What makes an app a sandbox. An app without it has none of the paths below `/sandbox`, and obeys no `Prefer`. */
export interface SandboxControls {
  /** The clock that the app runs by. */
  readonly clock: SandboxClock;
  /** Where the sandbox is to be found, such as `http://127.0.0.1:3000`. No request is asked for it. */
  readonly baseUrl: string;
  /** Passwords for those who are brought back by a reset. */
  readonly identities: readonly Identity[];
  /** Waits where a delay was asked for; default by a timer of the platform. */
  readonly sleep?: Sleep | undefined;
  /** Turns rough mode on, with this seed; default off. */
  readonly rough?: number | undefined;
}
