import type { Answer, Command, Hello } from "./adapter-protocol.ts";
import type { Ending } from "./end-process.ts";

/** Describes a client under check, as the harness drives it: one that runs, and has said what it is. */
export interface Adapter {
  readonly hello: Pick<Hello, "name" | "version" | "knows">;
  /**
   * Gives the client one thing to do. Calls may overlap.
   *
   * `answer` rejects with {@link AdapterFailure} where the adapter breaks the protocol or dies; it has no time
   * limit of its own.
   */
  readonly ask: (command: Command) => { readonly id: number; readonly answer: Promise<Answer> };
  /** Reads the last of what the adapter wrote to stderr, unmasked. */
  readonly stderr: () => string;
  /** Says how it ended; nothing while it runs. Absent where it is no process of its own. */
  readonly ending?: () => Ending | undefined;
  /** Ends the client: politely, then for certain. Never rejects. */
  readonly close: () => Promise<void>;
}

/** Says where the scripted server of one scenario is. */
export interface AdapterEnvironment {
  /** Without a slash at the end: a command's `url` is appended to it. */
  readonly baseUrl: string;
  /** Where the contract is served as JSON. */
  readonly contractUrl: string;
}

/** Starts a client under check. Each scenario starts one of its own. */
export type OpenAdapter = (environment: AdapterEnvironment) => Promise<Adapter>;
