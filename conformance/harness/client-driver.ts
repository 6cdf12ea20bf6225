import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import type { Adapter } from "./adapter.ts";
import type { Answer, Command } from "./adapter-protocol.ts";
import type { Call } from "./cast.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import type { TokenMint, TokenPair } from "./token-mint.ts";

/** Describes one thing that the client was asked to do, and what it said to it. */
export interface AskedCall {
  readonly asked: "call" | "signIn" | "signOut";
  /** The instance that was asked; absent where it is the first. */
  readonly client?: string;
  /** What was called; absent where it was no call. */
  readonly call?: Call;
  /** Milliseconds since the scenario began. */
  readonly askedAtMs: number;
  /** Milliseconds since the scenario began; absent where there is no answer. */
  readonly answeredAtMs?: number;
  /** Absent where the client said nothing within the time given. */
  readonly answer?: Answer;
}

/** Describes a session that the client was started with. */
export interface StartedSession {
  /** Milliseconds since the scenario began. */
  readonly atMs: number;
  /** The instance that was given it; absent where it is the first. */
  readonly client?: string;
  /** The names of its tokens: A1, R1. */
  readonly tokens: readonly string[];
  /** How long its access token lasts. */
  readonly expiresInSeconds: number;
}

/** Drives a client through a scenario, and keeps what it said. */
export interface ClientDriver {
  /** Starts the client with a pair of tokens, and gives it. */
  readonly session: (options?: SessionOptions) => Promise<TokenPair>;
  /** Asks for a call. Calls may overlap; nothing comes back where the client stays silent for too long. */
  readonly call: (call: Call) => Promise<Answer | undefined>;
  /** Asks for a call that can be given up. */
  readonly begin: (call: Call) => BegunCall;
  readonly signIn: (username: string, password: string) => Promise<Answer | undefined>;
  readonly signOut: () => Promise<Answer | undefined>;
  /** Gives what drives another instance of the client, in the same process. */
  readonly instance: (name: string) => ClientDriver;
  /** What all instances were asked, in the order of asking. */
  readonly asked: () => readonly AskedCall[];
  /** The sessions that its instances were started with, in the order of time. */
  readonly sessions: () => readonly StartedSession[];
  /** When each request to give a call up was answered, in milliseconds since the scenario began. */
  readonly abortsAtMs: () => readonly number[];
}

/** Says with what a session is started. */
export interface SessionOptions {
  readonly expiresInSeconds?: number;
  /** The store to keep it in; instances of one store share it. Default one of its own. */
  readonly store?: string;
  /** Default a fresh pair. */
  readonly tokens?: TokenPair;
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
  const sessions: StartedSession[] = [];

  const ask = (command: Command) => {
    for (const member of ["client", "store"] as const) {
      if (member in command && !adapter.hello.knows?.includes(member)) throw unknownMember(member);
    }
    const { id, answer } = adapter.ask(command);
    const supported = within(patienceMs, answer).then((said) => {
      if (!said || !("unsupported" in said)) return said;
      const what = (["bodyBase64", "store"] as const).find((member) => member in command) ?? command.do;
      throw new NotApplicable(`The adapter does not support "${what}".`);
    });
    return { id, answer: supported };
  };

  const driverOf = (name?: string): ClientDriver => {
    const instance = name === undefined ? {} : { client: name };

    const keep = (asked: Pick<AskedCall, "asked" | "call">, command: Command) => {
      const open: AskedCall = { ...asked, ...instance, askedAtMs: nowMs() };
      const place = kept.push(open) - 1;
      const { id, answer } = ask({ ...command, ...instance });
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
        await ask({ do: "abort", of: id, ...instance }).answer;
        abortsAtMs.push(nowMs());
      };
      return { answer, abort };
    };

    return {
      asked: () => kept,
      sessions: () => sessions,
      abortsAtMs: () => abortsAtMs,
      instance: driverOf,
      session: async ({ expiresInSeconds = lifetimeSeconds, store, tokens } = {}) => {
        const pair = tokens ?? mint.issue(expiresInSeconds);
        const { accessToken, refreshToken, expiresInSeconds: expiresIn } = pair;
        const names = [accessToken, refreshToken].flatMap((token) => mint.nameOf(token) ?? []);
        sessions.push({ ...instance, atMs: nowMs(), tokens: names, expiresInSeconds: expiresIn });
        const kept = { ...instance, ...(store !== undefined && { store }) };
        const answer = await ask({ do: "session", accessToken, refreshToken, expiresIn, ...kept }).answer;
        if (answer && "ok" in answer) return pair;
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
  };
  return driverOf();
}

/** Why a line is not given to an adapter that would pass over what matters in it. */
function unknownMember(member: string): NotApplicable {
  return new NotApplicable(
    `The adapter does not say in its first line that it knows "${member}": add "knows":["${member}"] where it does.`,
  );
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
