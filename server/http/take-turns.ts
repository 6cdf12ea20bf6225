import { type Awaitable, lastly } from "../awaitable.ts";

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

interface Line {
  isBusy: boolean;
  readonly waiting: (() => void)[];
}

/** How many requests of one connection may wait before no more of it is read. */
const mostWaiting = 16;

/**
 * Creates what lets the requests of one connection be worked on one after the other, each when the answer before it
 * was sent. Whoever sends many without waiting for an answer takes one place among the others, and memory for what
 * was read at once; what comes after the limit stays with the sender.
 *
 * @returns a function that does the work in its turn; undefined where the connection has ended by then.
 * @see https://www.rfc-editor.org/rfc/rfc9112.html#section-9.3.2
 */
export function createTurns() {
  const lines = new WeakMap<Connection, Line>();
  return <Result>(
    connection: Connection,
    outgoing: Outgoing,
    work: () => Awaitable<Result>,
  ): Awaitable<Result | undefined> => {
    const line = lines.get(connection) ?? lineOf(connection, lines);
    const take = () => {
      line.isBusy = true;
      return lastly<Result | undefined>(
        () => (connection.destroyed ? undefined : work()),
        () => leave(line, connection, outgoing),
      );
    };
    return line.isBusy ? inLine(line, connection).then(take) : take();
  };
}

function lineOf(connection: Connection, lines: WeakMap<Connection, Line>): Line {
  const line: Line = { isBusy: false, waiting: [] };
  lines.set(connection, line);
  return line;
}

async function inLine({ waiting }: Line, connection: Connection): Promise<void> {
  if (waiting.length >= mostWaiting) connection.pause();
  await new Promise<void>((resolve) => waiting.push(resolve));
  if (waiting.length === 0) connection.resume();
}

function leave(line: Line, connection: Connection, outgoing: Outgoing): void {
  const next = line.waiting.shift();
  if (next === undefined) line.isBusy = false;
  // Of a connection that has ended no later answer is ever sent or closed.
  else if (connection.destroyed || outgoing.closed) next();
  else outgoing.once("close", next);
}
