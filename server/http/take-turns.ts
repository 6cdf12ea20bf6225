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
  return async <Result>(
    connection: Connection,
    outgoing: Outgoing,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> => {
    let line = lines.get(connection);
    if (line === undefined) {
      line = { isBusy: false, waiting: [] };
      lines.set(connection, line);
    }
    if (line.isBusy) await inLine(line, connection);
    line.isBusy = true;
    try {
      return connection.destroyed ? undefined : await work();
    } finally {
      leave(line, connection, outgoing);
    }
  };
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
