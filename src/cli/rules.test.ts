import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));

describe("countersign rules", () => {
  it("lists every rule as JSON: id, kind, level, what it says, and its source", () => {
    const { status, stdout } = countersign("rules", "--json");
    const rules: { id: string; kind: string }[] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(rules.find(({ id }) => id === "no-server-error")).toEqual({
      id: "no-server-error",
      kind: "server",
      level: "must",
      says: "No request is answered with a 5xx status, and none is left without an answer.",
      source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6",
    });
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("lists them one a line for a person", () => {
    expect(countersign("rules").stdout).toMatch(/^server +must +no-server-error +No request is answered/m);
  });
});

describe("countersign explain", () => {
  it("says what a rule asks, what it weighs, what demands it, and how to run it alone", () => {
    expect(countersign("explain", "no-server-error")).toMatchObject({
      status: 0,
      stdout: `no-server-error
No request is answered with a 5xx status, and none is left without an answer.

Judges   a server
Level    must: a breach of it fails the run
Source   https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6
Alone    countersign check server <url> --only no-server-error
`,
    });
  });

  it("says of a rule of traffic that it judges a recording", () => {
    const { stdout } = countersign("explain", "refused-token-is-not-sent-again");
    expect(stdout).toContain("Judges   recorded traffic\n");
    expect(stdout).toContain(
      "Alone    countersign check traffic <har> --only refused-token-is-not-sent-again\n",
    );
  });

  it("names the nearest rule where there is none of that name", () => {
    expect(countersign("explain", "no-server-eror")).toMatchObject({
      status: 2,
      stdout: "",
      stderr:
        '`countersign explain` names "no-server-eror", which is no rule: did you mean "no-server-error"? `countersign rules` lists them all.\n',
    });
  });
});

function countersign(...args: string[]) {
  return spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
}
