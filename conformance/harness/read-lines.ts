import type { Readable } from "node:stream";

/** Says what to do with each line, and when it is too much. */
export interface ReadLinesOptions {
  readonly onLine: (line: string) => void;
  /** Is called once, with a sentence; nothing is read after it. */
  readonly onFlood: (says: string) => void;
  /** The longest line, in characters. Default 4 million. */
  readonly longestLine?: number;
  /** The most that is read in all, in characters. Default 64 million. */
  readonly mostInAll?: number;
}

/** Reads a stream line by line within bounds, so that no writer can fill the memory. Empty lines are passed over. */
export function readLines(stream: Readable, options: ReadLinesOptions): void {
  const { onLine, onFlood, longestLine = 4_000_000, mostInAll = 64_000_000 } = options;
  let rest = "";
  let read = 0;
  const onData = (text: string) => {
    read += text.length;
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    const flood =
      read > mostInAll
        ? `The adapter printed more than ${mostInAll} characters: print one line for each line read.`
        : rest.length > longestLine
          ? `The adapter printed a line of more than ${longestLine} characters: end each answer with a line feed.`
          : undefined;
    if (flood) {
      stream.off("data", onData);
      stream.resume();
      return onFlood(flood);
    }
    for (const line of lines) if (line.trim() !== "") onLine(line);
  };
  stream.setEncoding("utf8").on("data", onData);
}
