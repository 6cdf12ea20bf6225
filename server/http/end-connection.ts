/** A connection that can be ended; Node's sockets can. */
interface Endable {
  readonly end: (text: string) => unknown;
  readonly destroy: () => unknown;
  readonly once: (event: "close", listener: () => void) => unknown;
}

/** How long the other side has for reading the last words, in milliseconds. */
const lingerMs = 500;

/**
 * Ends a connection with last words. Whoever does not close it in return has it closed, and with it whatever was begun
 * of a request whose body never came.
 */
export function endConnection(connection: Endable, text: string): void {
  const linger = setTimeout(() => connection.destroy(), lingerMs);
  connection.once("close", () => clearTimeout(linger));
  connection.end(text);
}
