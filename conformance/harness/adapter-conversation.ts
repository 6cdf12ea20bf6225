import type { Readable, Writable } from "node:stream";
import type { Adapter } from "./adapter.ts";
import { quoteLine, readAnswer, readHello } from "./adapter-lines.ts";
import type { Answer, AnswerLine } from "./adapter-protocol.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import { readLines } from "./read-lines.ts";

/** Describes a conversation with an adapter in the line protocol. */
export interface Conversation {
  /** Resolves with the adapter's first line, or rejects with the conversation's failure. */
  readonly hello: Promise<Adapter["hello"]>;
  /** Gives a line to the adapter, and waits for its answer. A line need not be one of the protocol. */
  readonly ask: (line: object) => ReturnType<Adapter["ask"]>;
  /** Asks the adapter to finish, with a line or by the end of its input alone; nothing can be asked after it. */
  readonly finish: (by: "quit" | "end of input") => void;
  /** Ends the conversation: everything that waits for an answer rejects with this failure. The first one counts. */
  readonly fail: (failure: AdapterFailure) => void;
  readonly hasGreeted: () => boolean;
}

/** Says whom to talk to. */
export interface ConversationOptions {
  /** Where commands are written to: the adapter's stdin. */
  readonly to: Writable;
  /** Where answers are read from: the adapter's stdout. */
  readonly from: Readable;
  /** Is called once, when the conversation has failed. */
  readonly onFailure: () => void;
}

/** How long an adapter that closed a pipe is given to be gone, which is then the better reason. In milliseconds. */
const lastWordsMs = 500;

/** So much is kept of a body, as it stands on its line, and of an error's text. In characters. */
const longestBody = 10_000;
const longestError = 2_000;

/** Starts a conversation: waits for the first line, then pairs answers with commands by their id. */
export function converse({ to, from, onFailure }: ConversationOptions): Conversation {
  const hello = Promise.withResolvers<Adapter["hello"]>();
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let failure: AdapterFailure | undefined;
  let greeted = false;
  let lastId = 0;
  let hasFinished = false;

  const fail = (reason: AdapterFailure) => {
    if (failure) return;
    failure = reason;
    hello.reject(reason);
    for (const answer of waiting.values()) answer.reject(reason);
    waiting.clear();
    onFailure();
  };

  const failSoon = (reason: AdapterFailure) => {
    if (!hasFinished) setTimeout(() => hasFinished || fail(reason), lastWordsMs).unref();
  };

  const take = (line: string) => {
    if (!greeted) {
      const { name, version, knows } = readHello(line);
      greeted = true;
      return hello.resolve({ name, version, ...(knows && { knows }) });
    }
    const answer = readAnswer(line);
    const asked = waiting.get(answer.id);
    if (!asked) throw answer.id > lastId ? unasked(line, answer.id) : repeated(line, answer.id);
    waiting.delete(answer.id);
    asked.resolve(kept(answer, line.length));
  };

  const onLine = (line: string) => {
    // Nothing that an adapter still says after it was asked to finish can be wrong.
    if (failure || hasFinished) return;
    try {
      take(line);
    } catch (error) {
      if (!(error instanceof AdapterFailure)) throw error;
      fail(error);
    }
  };

  readLines(from, { onLine, onFlood: (says) => fail(new AdapterFailure("adapter-flood", says)) });
  from.on("end", () => failSoon(closed("stdout", "adapter-closed-stdout")));
  to.on("error", () => failSoon(closed("stdin", "adapter-closed-stdin")));

  return {
    hello: hello.promise,
    hasGreeted: () => greeted,
    fail,
    ask: (line) => {
      const answer = Promise.withResolvers<Answer>();
      lastId += 1;
      if (failure) answer.reject(failure);
      else {
        waiting.set(lastId, answer);
        to.write(`${JSON.stringify({ id: lastId, ...line })}\n`);
      }
      return { id: lastId, answer: answer.promise };
    },
    finish: (by) => {
      if (failure) return;
      hasFinished = true;
      if (by === "quit") to.write(`${JSON.stringify({ id: lastId + 1, do: "quit" })}\n`);
      to.end();
    },
  };
}

/** Keeps of an answer what the protocol knows, so that no adapter fills the memory or the messages. */
function kept(answer: AnswerLine, length: number): Answer {
  if ("status" in answer) {
    const { status, body, outcome } = answer;
    return { status, ...(length <= longestBody && { body }), ...(outcome && { outcome }) };
  }
  if ("error" in answer) {
    const { error, kind } = answer;
    return { error: error.slice(0, longestError), ...(kind && { kind }) };
  }
  return "ok" in answer ? { ok: true } : { unsupported: true };
}

function unasked(line: string, id: number): AdapterFailure {
  return new AdapterFailure(
    "adapter-unasked",
    `The adapter answered a line ${id} that it was never given: ${quoteLine(line)}. ` +
      "Answer each line once, with the id that it has.",
  );
}

function repeated(line: string, id: number): AdapterFailure {
  return new AdapterFailure(
    "adapter-repeated",
    `The adapter answered line ${id} a second time: ${quoteLine(line)}. ` +
      "Answer each line once, when it is known how it ended.",
  );
}

function closed(pipe: "stdin" | "stdout", code: "adapter-closed-stdin" | "adapter-closed-stdout") {
  return new AdapterFailure(
    code,
    `The adapter closed its ${pipe} and ran on: leave it open until "quit" or the end of the input is read.`,
  );
}
