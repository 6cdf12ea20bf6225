import { expect, it } from "vitest";
import { type Command, isAnswer, isHello } from "../../conformance/harness/adapter-protocol.ts";
import { fencesOf } from "./fences.ts";

const page = "docs/adapter-protocol.md";

function linesOf(direction: string): unknown[] {
  const fences = fencesOf(page).filter(({ language, info }) => language === "jsonl" && info === direction);
  return fences.flatMap(({ code }) => code.trim().split("\n")).map((line) => JSON.parse(line));
}

it("the page of the adapter protocol shows every line that an adapter reads", () => {
  const all: Record<Command["do"], true> = {
    session: true,
    call: true,
    signIn: true,
    signOut: true,
    abort: true,
    quit: true,
  };
  expect(linesOf("in")).toEqual(
    Object.keys(all).map((name, n) => expect.objectContaining({ id: n + 1, do: name })),
  );
});

it("the page of the adapter protocol shows answers that the suite reads, and the first line first", () => {
  const [first, ...answers] = linesOf("out");
  expect(first).toSatisfy(isHello);
  expect(answers.length).toBeGreaterThan(0);
  for (const answer of answers) expect(answer).toSatisfy(isAnswer);
});
