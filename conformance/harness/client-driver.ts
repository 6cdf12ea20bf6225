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
  /** Milliseconds since the scenario began; absent where there is no answer. */
  readonly answeredAtMs?: number;
  /** Absent where the client said nothing within the time given. */
  readonly answer?: Answer;
}

/** Drives a client through a scenario, and keeps what it said. */
export interface ClientDriver {
  /** Starts the client with a fresh pair of tokens. */
  readonly session: (options?: { readonly expiresInSeconds?: number }) => Promise<void>;
  /** Asks for a call. Calls may overlap; nothing comes back where the client stays silent for too long. */
  readonly call: (call: Call) => Promise<Answer | undefined>;
  /** Asks for a call that can be given up. */
  readonly begin: (call: Call) => BegunCall;
  readonly signIn: (username: string, password: string) => Promise<Answer | undefined>;
  readonly signOut: () => Promise<Answer | undefined>;
  readonly asked: () => readonly AskedCall[];
  /** When each request to give a call up was answered, in milliseconds since the scenario began. */
  readonly abortsAtMs: () => readonly number[];
}

/** Describes a call that is under way. */
export interface BegunCall {
  readonly answer: Promise<Answer | undefined>;
  /** Asks the client to give the call up. */
  readonly abort: () => Promise<void>;
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
  const abortsAtMs: number[] = [];

  const ask = (command: Command) => {
    const { id, answer } = adapter.ask(command);
    const supported = within(patienceMs, answer).then((said) => {
      if (!said || !("unsupported" in said)) return said;
      const what = command.do === "call" && command.bodyBase64 !== undefined ? "bodyBase64" : command.do;
      throw new NotApplicable(`The adapter does not support "${what}".`);
    });
    return { id, answer: supported };
  };

  const keep = (asked: Pick<AskedCall, "asked" | "call">, command: Command) => {
    const open: AskedCall = { ...asked, askedAtMs: nowMs() };
    const place = kept.push(open) - 1;
    const { id, answer } = ask(command);
    const answered = answer.then((said) => {
      if (said) kept[place] = { ...open, answer: said, answeredAtMs: nowMs() };
      return said;
    });
    // A scenario may look at something else first; who awaits the call still gets its rejection.
    answered.catch(() => {});
    return { id, answer: answered };
  };

  const begin: ClientDriver["begin"] = (call) => {
    const { operationId, method, url, headers, body, bodyBase64 } = call;
    const bytes = bodyBase64 === undefined ? { ...(body !== undefined && { body }) } : { bodyBase64 };
    const { id, answer } = keep(
      { asked: "call", call },
      { do: "call", operationId, method, url, headers, ...bytes },
    );
    const abort = async () => {
      await ask({ do: "abort", of: id }).answer;
      abortsAtMs.push(nowMs());
    };
    return { answer, abort };
  };

  return {
    asked: () => kept,
    abortsAtMs: () => abortsAtMs,
    session: async ({ expiresInSeconds = lifetimeSeconds } = {}) => {
      const { accessToken, refreshToken } = mint.issue(expiresInSeconds);
      const answer = await ask({ do: "session", accessToken, refreshToken, expiresIn: expiresInSeconds })
        .answer;
      if (answer && "ok" in answer) return;
      const said = answer
        ? `answered ${JSON.stringify(answer)}`
        : `did not answer within ${patienceMs / 1000} s`;
      throw new NotTestable(`The adapter ${said} when it was given a session: answer {"id":1,"ok":true}.`);
    },
    begin,
    call: (call) => begin(call).answer,
    signIn: (username, password) => keep({ asked: "signIn" }, { do: "signIn", username, password }).answer,
    signOut: () => keep({ asked: "signOut" }, { do: "signOut" }).answer,
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
