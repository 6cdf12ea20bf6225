import { describe, expect, it } from "vitest";
import { operationNotes } from "./operation-notes.ts";

describe("what the vocabulary says of an operation is written as Markdown", () => {
  it("badges name replay class, availability, provenance and roles", () => {
    const { badges } = operationNotes(
      {
        "x-replay": "p0",
        "x-availability": "live",
        "x-provenance": "described",
        "x-roles": ["admin", "vendor"],
      },
      {},
    );
    expect(badges).toBe("`replay: p0` `live` `path: described` `for: admin, vendor`");
  });

  it("a role that stands for everybody is a word and not a list", () => {
    expect(operationNotes({ "x-roles": "signed-in" }, {}).badges).toBe("`for: signed-in`");
  });

  const transitions = [
    {
      given: { action: "delete", from: ["Draft"], to: ["$none"], gates: [] },
      want: "- `delete`: Draft → no order",
    },
    {
      given: { action: "decline", when: { "/answer": "decline" }, from: ["A", "B"], via: ["C"], to: ["D"] },
      want: "- `decline`, when `/answer` is `decline`: A or B → C → D",
    },
    {
      given: { action: "deliver", from: ["A"], to: ["$same"], gates: ["borrower-known"] },
      want: "- `deliver`: A → the same status. Gates: `borrower-known` (else: No borrower.)",
    },
  ];
  it.each(transitions)("a transition is a line: $want", ({ given, want }) => {
    const { rules } = operationNotes({ "x-transition": [given] }, { "borrower-known": "No borrower." });
    expect(rules).toBe(`**Transitions.** \n\n${want}`);
  });

  it.each([{ given: {} }, { given: { "x-replay": 7, "x-roles": null, "x-transition": ["draft"] } }])(
    "what is not stated, or not understood, is left out: $given",
    ({ given }) => {
      expect(operationNotes(given, {})).toEqual({ badges: "", rules: "" });
    },
  );
});
