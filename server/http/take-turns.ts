import { type Awaitable, isPromised } from "../awaitable.ts";

/** What a connection lets us do; Node's sockets do. */
export interface Connection {
  readonly destroyed: boolean;
  readonly pause: () => unknown;
  readonly resume: () => unknown;
}

/** The answer that a connection waits for; Node's responses are such. */
export interface Outgoing {
  readonly closed: boolean;
  readonly once: (event: "close", listener: () => void) => unknown;
}

/** How many requests of one connection may wait before no more of it is read. */
const mostWaiting = 16;

/**
 * Creates what lets the requests of one connection be worked on one after the other, each when the answer before it
 * was sent. Whoever sends many without waiting for an answer takes one place among the others, and memory for what
 * was read at once; what comes after the limit stays with the sender.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112.html#section-9.3.2
 */
export function createTurns<Answer extends Outgoing>() {
  const lines = new WeakMap<Connection, Line<Answer>>();
  return {
    /** Does work in its turn, at once where it is nobody's; undefined where the connection has ended by then. */
    inTurn: <Result>(
      connection: Connection,
      outgoing: Answer,
      work: () => Awaitable<Result>,
    ): Awaitable<Result | undefined> => {
      let line = lines.get(connection);
      if (line === undefined) {
        line = new Line(connection);
        lines.set(connection, line);
      }
      return line.take(outgoing, work);
    },
    /** The answer whose turn was last. */
    lastAnswer: (connection: Connection): Answer | undefined => lines.get(connection)?.last,
  };
}

class Line<Answer extends Outgoing> {
  readonly #connection: Connection;
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;
  last: Answer | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  take<Result>(outgoing: Answer, work: () => Awaitable<Result>): Awaitable<Result | undefined> {
    if (this.#isBusy) return this.#wait().then(() => this.#do(outgoing, work));
    return this.#do(outgoing, work);
  }

  #do<Result>(outgoing: Answer, work: () => Awaitable<Result>): Awaitable<Result | undefined> {
    this.#isBusy = true;
    this.last = outgoing;
    let result: Awaitable<Result | undefined>;
    try {
      result = this.#connection.destroyed ? undefined : work();
    } catch (error) {
      this.#leave(outgoing);
      throw error;
    }
    if (isPromised(result)) return result.finally(() => this.#leave(outgoing));
    this.#leave(outgoing);
    return result;
  }

  async #wait(): Promise<void> {
    if (this.#waiting.length >= mostWaiting) this.#connection.pause();
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#waiting.length === 0) this.#connection.resume();
  }

  #leave(outgoing: Answer): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isBusy = false;
    // Of a connection that has ended no later answer is ever sent or closed.
    else if (this.#connection.destroyed || outgoing.closed) next();
    else outgoing.once("close", next);
  }
}
