import type { Readable } from "node:stream";

/** Says what to do with each line, and when it is too much. */
export interface ReadLinesOptions {
  readonly onLine: (line: string) => void;
  /** Is called once, with a sentence; nothing is read after it. */
  readonly onFlood: (says: string) => void;
  /** The longest line, in characters. Default 4 million. */
  readonly longestLine?: number;
  /** The most that is read in all, in characters. Default 32 million. */
  readonly mostInAll?: number;
}

/** Reads a stream line by line within bounds, so that no writer can fill the memory. Empty lines are passed over. */
export function readLines(stream: Readable, options: ReadLinesOptions): void {
  const { onLine, onFlood, longestLine = 4_000_000, mostInAll = 32_000_000 } = options;
  // Kept in pieces: joined with each that comes, a line written by the letter would cost its length squared.
  let pieces: string[] = [];
  let pending = 0;
  let read = 0;

  const flood = (says: string) => {
    stream.off("data", onData);
    stream.resume();
    pieces = [];
    onFlood(says);
  };
  const onData = (text: string) => {
    read += text.length;
    if (read > mostInAll) {
      return flood(
        `The adapter printed more than ${mostInAll} characters: print one line for each line read.`,
      );
    }
    const [first = "", ...others] = text.split("\n");
    pieces.push(first);
    pending += first.length;
    const last = others.pop();
    if (last !== undefined) {
      const lines = [pieces.join(""), ...others];
      pieces = [last];
      pending = last.length;
      for (const line of lines) if (line.trim() !== "") onLine(line);
    }
    if (pending > longestLine) {
      flood(
        `The adapter printed a line of more than ${longestLine} characters: end each answer with a line feed.`,
      );
    }
  };
  stream.setEncoding("utf8").on("data", onData);
}
