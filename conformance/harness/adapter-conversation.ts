import type { Readable, Writable } from "node:stream";
import type { Adapter } from "./adapter.ts";
import { type Answer, isAnswer, isHello, protocolVersion } from "./adapter-protocol.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";
import { readLines } from "./read-lines.ts";

/** Describes a conversation with an adapter in the line protocol. */
export interface Conversation {
  /** Resolves with the adapter's first line, or rejects with the conversation's failure. */
  readonly hello: Promise<Adapter["hello"]>;
  readonly ask: Adapter["ask"];
  /** Asks the adapter to finish; nothing can be asked after it. */
  readonly quit: () => void;
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

/** Starts a conversation: waits for the first line, then pairs answers with commands by their id. */
export function converse({ to, from, onFailure }: ConversationOptions): Conversation {
  const hello = Promise.withResolvers<Adapter["hello"]>();
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let failure: AdapterFailure | undefined;
  let greeted = false;
  let lastId = 0;
  let hasQuit = false;

  const fail = (reason: AdapterFailure) => {
    if (failure) return;
    failure = reason;
    hello.reject(reason);
    for (const answer of waiting.values()) answer.reject(reason);
    waiting.clear();
    onFailure();
  };

  const write = (command: object) => {
    lastId += 1;
    to.write(`${JSON.stringify({ id: lastId, ...command })}\n`);
  };

  const onLine = (line: string) => {
    // Nothing that an adapter still says after it was asked to finish can be wrong.
    if (failure || hasQuit) return;
    const value = parse(line);
    if (greeted) {
      const asked = isAnswer(value) ? waiting.get(value.id) : undefined;
      if (!asked || !isAnswer(value)) return fail(rubbish(line));
      waiting.delete(value.id);
      return asked.resolve(value);
    }
    if (!isHello(value)) return fail(rubbish(line));
    if (value.countersign !== protocolVersion) return fail(otherVersion(value.countersign));
    greeted = true;
    hello.resolve({ name: value.name, version: value.version });
  };

  readLines(from, { onLine, onFlood: (says) => fail(new AdapterFailure("adapter-flood", says)) });
  // A write to an adapter that is gone is told by its end, in better words.
  to.on("error", () => {});

  return {
    hello: hello.promise,
    hasGreeted: () => greeted,
    fail,
    ask: (command) => {
      const answer = Promise.withResolvers<Answer>();
      if (failure) answer.reject(failure);
      else {
        write(command);
        waiting.set(lastId, answer);
      }
      return { id: lastId, answer: answer.promise };
    },
    quit: () => {
      if (failure) return;
      hasQuit = true;
      write({ do: "quit" });
      to.end();
    },
  };
}

function rubbish(line: string): AdapterFailure {
  // A token is quoted whole or not at all: a part of one would not be recognised and masked.
  const shown = line.length > 120 ? `${line.slice(0, 120).replace(/[\w.~+/=-]+$/, "")}...` : line;
  return new AdapterFailure(
    "adapter-rubbish",
    `The adapter printed a line that answers nothing it was asked: ${JSON.stringify(shown)}. ` +
      "Print one JSON object for each line read, with its id, and everything else to stderr.",
  );
}

function otherVersion(version: number): AdapterFailure {
  return new AdapterFailure(
    "adapter-other-version",
    `The adapter speaks version ${version} of the protocol, and this is version ${protocolVersion}: ` +
      "use the Countersign that it was written for, or bring it up to date.",
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
