import type { SequenceMessage } from "../engine/sequence.ts";

/** Between the two life lines. In characters. */
const width = 58;

/** A sequence with more messages than this is shown without its middle. */
const mostMessages = 60;

/**
 * Draws a sequence of messages as text, time on the left:
 *
 *     0.000 s  * given A1 and R1               |
 *     0.010 s  |-- 1 GET /orders/1  A1 ------->|
 *     0.012 s  |<------------------------ 1 401|
 */
export function writeSequenceText(messages: readonly SequenceMessage[]): string {
  if (messages.every(({ from }) => from === "caller")) return "The client sent nothing.";
  const { first, left, last } = withoutMiddle(messages);
  const times = messages.map(({ atMs }) => timeOf(atMs).length);
  const margin = Math.max(...times);
  const lines = [
    `${" ".repeat(margin)}  client${"server".padStart(width - 4)}`,
    ...first.map((message) => line(message, margin)),
    ...(left > 0 ? [`${" ".repeat(margin)}  ... ${left} more ...`] : []),
    ...last.map((message) => line(message, margin)),
  ];
  return lines.join("\n");
}

/** Takes a long sequence apart: its beginning, how many messages are left out, and its end. */
export function withoutMiddle(messages: readonly SequenceMessage[]): {
  readonly first: readonly SequenceMessage[];
  readonly left: number;
  readonly last: readonly SequenceMessage[];
} {
  if (messages.length <= mostMessages) return { first: messages, left: 0, last: [] };
  const half = mostMessages / 2;
  return {
    first: messages.slice(0, half),
    left: messages.length - mostMessages,
    last: messages.slice(-half),
  };
}

/** Writes when something happened, in seconds. */
export function timeOf(atMs: number): string {
  return `${(atMs / 1000).toFixed(3)} s`;
}

/** Writes what a message says, its number first. */
export function saidBy({ number, text }: SequenceMessage): string {
  return number === undefined ? text : `${number} ${text}`;
}

/**
 * Writes what a message says, its number first, in no more than so many characters: a long one loses its middle, but
 * never its token.
 */
export function labelOf(message: SequenceMessage, most: number): string {
  const { token } = message;
  const tail = token === undefined ? "" : `  ${token}`;
  const label = saidBy(message);
  const room = most - tail.length;
  return label.length <= room
    ? `${label}${tail}`
    : `${label.slice(0, 12)}...${label.slice(15 - room)}${tail}`;
}

function line(message: SequenceMessage, margin: number): string {
  const { atMs, from, isLost = false } = message;
  const label = labelOf(message, width - 8);
  if (from === "caller") return `${timeOf(atMs).padStart(margin)}  * ${label.padEnd(width - 1)}|`;
  const dashes = "-".repeat(Math.max(1, width - label.length - 5));
  const drawn =
    from === "client"
      ? `|-- ${label} ${dashes}>|`
      : isLost
        ? `|   ${" ".repeat(dashes.length)}x ${label}|`
        : `|<${dashes} ${label} --|`;
  return `${timeOf(atMs).padStart(margin)}  ${drawn}`;
}
