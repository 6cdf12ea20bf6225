import type { Cast, Part } from "./cast.ts";
import type { ClientDriver } from "./client-driver.ts";
import type { Script } from "./script.ts";
import type { WireLog } from "./wire-log.ts";

/** Describes a scenario: how the server behaves, and what the client is asked to do. Rules judge what it then did. */
export interface Scenario {
  /** The scenario's file name without `.ts`; in a family, with a slash and the member's name behind it. */
  readonly id: string;
  readonly given: Script;
  /** Operations that play a part here, by id, in place of those that the contract's order would choose. */
  readonly parts?: Readonly<Partial<Record<Part, string>>>;
  /** Whether a client that answers nothing may be doing as the server told it. Default false. */
  readonly maySayNothing?: true;
  /** Whether it waits for many seconds; such a scenario is begun before the others, which fill the time. Default false. */
  readonly isLong?: true;
  readonly when: (stage: Stage) => Promise<void>;
}

/** Holds what a scenario acts with. */
export interface Stage {
  readonly client: ClientDriver;
  readonly cast: Cast;
  readonly wire: WireLog;
  /** The header that bears an idempotency key, in lower case; absent where the contract knows none. */
  readonly idempotencyHeader: string | undefined;
  /** What signs in successfully. */
  readonly credentials: Credentials;
  readonly pause: (ms: number) => Promise<void>;
  /** Lets every answer go that is held until the scenario releases it. */
  readonly release: () => void;
}

/** Holds what a user signs in with. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}
