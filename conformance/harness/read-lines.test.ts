import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

/** Reads what a stream brings in these pieces, and gives what came of it. */
async function read(pieces: Iterable<string>, bounds: { longestLine?: number; mostInAll?: number } = {}) {
  const lines: string[] = [];
  const floods: string[] = [];
  const stream = Readable.from(pieces);
  readLines(stream, {
    ...bounds,
    onLine: (line) => void lines.push(line),
    onFlood: (says) => void floods.push(says),
  });
  await new Promise((resolve) => stream.once("close", resolve));
  return { lines, floods };
}

test("lines are put together from whatever pieces come, and empty ones are passed over", async () => {
  expect(await read(["a", "b\n\nc\nd", " e\n", " \n"])).toEqual({ lines: ["ab", "c", "d e"], floods: [] });
});

test("a long line that comes by the letter is read as it would be in one piece", async () => {
  const letters = (function* () {
    for (let count = 0; count < 300_000; count += 1) yield "x";
    yield "\n";
  })();
  const { lines, floods } = await read(letters);
  expect({ lengths: lines.map(({ length }) => length), floods }).toEqual({ lengths: [300_000], floods: [] });
});

test("a line that does not end is given up, and what comes after it is not read", async () => {
  const { lines, floods } = await read(["ok\n", "xxxxx", "xxxxx", "xx\nmore\n"], { longestLine: 8 });
  expect(lines).toEqual(["ok"]);
  expect(floods).toEqual([
    "The adapter printed a line of more than 8 characters: end each answer with a line feed.",
  ]);
});

test("more than may be read in all is given up, however short its lines", async () => {
  const { lines, floods } = await read(["a\n", "b\n", "c\n", "d\n"], { mostInAll: 5 });
  expect(lines).toEqual(["a", "b"]);
  expect(floods).toEqual(["The adapter printed more than 5 characters: print one line for each line read."]);
});
