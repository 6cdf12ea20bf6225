import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Adapter } from "./adapter.ts";
import type { Answer, Command } from "./adapter-protocol.ts";
import type { Call } from "./cast.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import type { TokenMint } from "./token-mint.ts";

/** Describes one thing that the client was asked to do, and what it said to it. */
export interface AskedCall {
  readonly asked: "call" | "signIn" | "signOut";
  /** What was called; absent where it was no call. */
  readonly call?: Call;
  /** Milliseconds since the scenario began. */
  readonly askedAtMs: number;
  /** Absent where the client said nothing within the time given. */
  readonly answer?: Answer;
}

/** Drives a client through a scenario, and keeps what it said. */
export interface ClientDriver {
  /** Starts the client with a fresh pair of tokens. */
  readonly session: (options?: { readonly expiresInSeconds?: number }) => Promise<void>;
  /** Asks for a call. Calls may overlap; nothing comes back where the client stays silent for too long. */
  readonly call: (call: Call) => Promise<Answer | undefined>;
  readonly signIn: (username: string, password: string) => Promise<Answer | undefined>;
  readonly asked: () => readonly AskedCall[];
}

/** Says whom to drive. */
export interface ClientDriverOptions {
  readonly adapter: Adapter;
  readonly mint: TokenMint;
  /** Seconds that the tokens of a session last, unless a scenario says otherwise. */
  readonly lifetimeSeconds: number;
  /** How long an answer may take, in milliseconds. */
  readonly patienceMs: number;
  readonly nowMs: () => number;
}

/** Creates a driver for a client that runs. */
export function createClientDriver(options: ClientDriverOptions): ClientDriver {
  const { adapter, mint, lifetimeSeconds, patienceMs, nowMs } = options;
  const kept: AskedCall[] = [];

  const ask = async (command: Command): Promise<Answer | undefined> => {
    const answer = await within(patienceMs, adapter.ask(command).answer);
    if (answer && "unsupported" in answer) {
      throw new NotApplicable(`The adapter does not support "${command.do}".`);
    }
    return answer;
  };

  const keep = (asked: Omit<AskedCall, "askedAtMs" | "answer">, command: Command) => {
    const open: AskedCall = { ...asked, askedAtMs: nowMs() };
    const place = kept.push(open) - 1;
    const answered = ask(command).then((answer) => {
      if (answer) kept[place] = { ...open, answer };
      return answer;
    });
    // A scenario may look at something else first; who awaits the call still gets its rejection.
    answered.catch(() => {});
    return answered;
  };

  return {
    asked: () => kept,
    session: async ({ expiresInSeconds = lifetimeSeconds } = {}) => {
      const { accessToken, refreshToken } = mint.issue(expiresInSeconds);
      const answer = await ask({ do: "session", accessToken, refreshToken, expiresIn: expiresInSeconds });
      if (answer && "ok" in answer) return;
      const said = answer
        ? `answered ${JSON.stringify(answer)}`
        : `did not answer within ${patienceMs / 1000} s`;
      throw new NotTestable(`The adapter ${said} when it was given a session: answer {"id":1,"ok":true}.`);
    },
    call: (call) => {
      const { operationId, method, url, headers, body } = call;
      return keep(
        { asked: "call", call },
        { do: "call", operationId, method, url, headers, ...(body !== undefined && { body }) },
      );
    },
    signIn: (username, password) => keep({ asked: "signIn" }, { do: "signIn", username, password }),
  };
}

/** Waits for an answer, but not for ever. */
async function within(limitMs: number, answer: Promise<Answer>): Promise<Answer | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), limitMs);
  try {
    return await Promise.race([answer, promise]);
  } catch (error) {
    if (error instanceof AdapterFailure) throw new NotTestable(error.message, { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
