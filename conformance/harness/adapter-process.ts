import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { Adapter, AdapterEnvironment } from "./adapter.ts";
import { type Conversation, converse } from "./adapter-conversation.ts";
import { protocolVersion } from "./adapter-protocol.ts";
import { type Ending, endProcess, rememberProcess } from "./end-process.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";

/** Says which command is the adapter, and how long to wait for it. */
export interface AdapterProcessOptions extends AdapterEnvironment {
  readonly command: string;
  readonly args: readonly string[];
  /** How long the command may take until its first line, in milliseconds. Default 10 000. */
  readonly helloWithinMs?: number;
  /** How long it may take to end when it is asked to, before it is ended, in milliseconds. Default 1000. */
  readonly endWithinMs?: number;
}

/** Describes an adapter that is a command of its own. */
export interface AdapterProcess extends Adapter {
  /** Gives it a line that need not be one of the protocol. */
  readonly say: (line: object) => ReturnType<Adapter["ask"]>;
  /** Ends it by the end of its input alone, with no line before it. */
  readonly closeInput: () => Promise<void>;
  /** Says how it ended; nothing while it runs. */
  readonly ending: () => Ending | undefined;
}

/** How much of stderr is kept, in characters from its end. */
const stderrKept = 8_000;

/** The most that may be written to stderr, in characters. */
const stderrMost = 64_000_000;

/** How long after a command's end its last lines are waited for, in milliseconds. */
const lastLinesMs = 200;

/**
 * Starts a command that speaks the adapter protocol, and waits for its first line.
 *
 * @throws AdapterFailure where the command cannot be started, dies, or says something else first
 */
export async function openAdapterProcess(options: AdapterProcessOptions): Promise<AdapterProcess> {
  const { command, args, helloWithinMs = 10_000, endWithinMs: withinMs = 1_000 } = options;
  const mark = ["COUNTERSIGN_ADAPTER", randomUUID()] as const;
  const child = spawn(command, args, {
    env: { ...environmentFor(options), [mark[0]]: mark[1] },
    stdio: ["pipe", "pipe", "pipe"],
    // A group of its own: what the command starts in turn (npx, a shell) ends with it.
    detached: process.platform !== "win32",
  });
  rememberProcess(child, mark.join("="));
  let ending: Ending | undefined;
  let ended: Promise<void> | undefined;
  const end = (politely: boolean): Promise<void> => {
    ended ??= endProcess(child, { politely, withinMs }).then((how) => {
      ending = how;
    });
    return ended;
  };
  const conversation = converse({
    to: child.stdin,
    from: child.stdout,
    // Whatever it does from here on is of no use, and a flood would go on.
    onFailure: () => void end(false),
  });
  const stderr = keepStderr(child.stderr, conversation);
  const line = [command, ...args].join(" ");
  failWithProcess(conversation, child, { line, stderr });
  const timer = setTimeout(() => conversation.fail(silent(line, helloWithinMs)), helloWithinMs);
  const finish = async (by: "quit" | "end of input") => {
    conversation.finish(by);
    await end(true);
  };
  try {
    return {
      hello: await conversation.hello,
      ask: conversation.ask,
      say: conversation.ask,
      stderr,
      ending: () => ending,
      close: () => finish("quit"),
      closeInput: () => finish("end of input"),
    };
  } catch (error) {
    await end(false);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps the end of what a command writes to stderr. */
function keepStderr(stream: Readable, conversation: Conversation): () => string {
  let kept = "";
  let written = 0;
  stream.setEncoding("utf8").on("data", (text: string) => {
    kept = lastLines(kept + text);
    written += text.length;
    if (written > stderrMost) conversation.fail(flooded());
  });
  return () => kept;
}

/** Keeps whole lines only: the rest of a token whose beginning is cut off would not be recognised and masked. */
function lastLines(text: string): string {
  if (text.length <= stderrKept) return text;
  const kept = text.slice(-stderrKept);
  return kept.includes("\n") ? kept.slice(kept.indexOf("\n") + 1) : "";
}

/** Describes a command that runs, for the messages. */
interface RunningCommand {
  /** The command with its arguments. */
  readonly line: string;
  readonly stderr: () => string;
}

/** Ends the conversation when the process ends, but lets its last lines arrive first. */
function failWithProcess(conversation: Conversation, child: ChildProcess, command: RunningCommand): void {
  child.on("error", (cause) => conversation.fail(notStarted(command, cause)));
  const onGone = () => conversation.fail(died(command, child, conversation.hasGreeted()));
  child.on("close", onGone);
  // `close` waits for the pipes, which a child of the child may hold open for ever.
  child.on("exit", () => setTimeout(onGone, lastLinesMs).unref());
}

function environmentFor({ baseUrl, contractUrl }: AdapterEnvironment): NodeJS.ProcessEnv {
  // A client that honours a proxy must not go there for the loopback address.
  const direct = [process.env.NO_PROXY ?? process.env.no_proxy, "127.0.0.1", "localhost"];
  const noProxy = direct.filter(Boolean).join(",");
  return {
    ...process.env,
    NO_PROXY: noProxy,
    no_proxy: noProxy,
    COUNTERSIGN_BASE_URL: baseUrl,
    COUNTERSIGN_CONTRACT_URL: contractUrl,
  };
}

function silent(line: string, limitMs: number): AdapterFailure {
  return new AdapterFailure(
    "adapter-silent",
    `The command \`${line}\` printed no line within ${limitMs / 1000} s: ` +
      `let it print {"countersign":${protocolVersion},"name":"...","version":"..."} as soon as it runs.`,
  );
}

function died({ line, stderr }: RunningCommand, child: ChildProcess, hasGreeted: boolean): AdapterFailure {
  const how = child.signalCode
    ? `was ended by ${child.signalCode}`
    : `ended with exit code ${child.exitCode}`;
  const when = hasGreeted ? "before it was asked to" : "before its first line";
  const written = stderr()
    .split("\n")
    .filter((text) => text.trim() !== "");
  const telling = written.find((text) => /error/i.test(text)) ?? written.at(-1);
  const why =
    telling === undefined ? "and wrote nothing to stderr" : `and wrote ${JSON.stringify(telling.trim())}`;
  return new AdapterFailure(
    "adapter-died",
    `The command \`${line}\` ${how} ${when}, ${why}: let it run until it reads "quit" or the end of its input.`,
  );
}

function flooded(): AdapterFailure {
  return new AdapterFailure(
    "adapter-flood",
    `The adapter wrote more than ${stderrMost} characters to stderr: write there what a person may read.`,
  );
}

function notStarted({ line }: RunningCommand, cause: Error): AdapterFailure {
  const why = "code" in cause && cause.code === "ENOENT" ? "no such command" : cause.message;
  return new AdapterFailure(
    "adapter-not-started",
    `The command \`${line}\` cannot be started (${why}): name a program on the PATH, or the path of one.`,
    { cause },
  );
}
