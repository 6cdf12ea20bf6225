import { readFileSync } from "node:fs";

/** A fenced block of a Markdown file. */
export interface Fence {
  readonly file: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language, as in ```jsonl in. */
  readonly info: string;
  readonly code: string;
}

/** Lists the fenced blocks of a Markdown file, in order. */
export function fencesOf(file: string): Fence[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^```(\w+)(?: ([^\n]+))?\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    language: match[1] ?? "",
    info: match[2] ?? "",
    code: match[3] ?? "",
  }));
}
