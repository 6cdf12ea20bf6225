import { expect, test } from "vitest";
import { createSecretMask } from "../engine/secret-mask.ts";
import type { Adapter, OpenAdapter } from "./adapter.ts";
import { createAdapterRemarks } from "./adapter-remarks.ts";
import type { Ending } from "./end-process.ts";

const environment = { baseUrl: "http://127.0.0.1:9", contractUrl: "http://127.0.0.1:9/openapi.json" };

function ended(ending: Partial<Ending>, stderr = ""): OpenAdapter {
  const adapter: Adapter = {
    hello: { name: "test", version: "1" },
    ask: () => ({ id: 1, answer: Promise.resolve({ ok: true }) }),
    stderr: () => stderr,
    ending: () => ({ by: "itself", leftBehind: 0, ...ending }),
    close: async () => {},
  };
  return async () => adapter;
}

/** Opens and closes adapters, each in a scenario named by its number, and gives the notes. */
async function notesOf(adapters: readonly OpenAdapter[], quotesStderr = true, mask = createSecretMask()) {
  const remarks = createAdapterRemarks(mask);
  for (const [index, open] of adapters.entries()) {
    await (await remarks.watch(open, `scenario-${index + 1}`)(environment)).close();
  }
  return remarks.notes(quotesStderr);
}

test("an adapter that ends by itself and writes nothing is not remarked on", async () => {
  expect(await notesOf([ended({})])).toEqual([]);
});

test("how often an adapter had to be ended, and left processes behind, is said once", async () => {
  const notes = await notesOf([ended({}), ended({ by: "SIGKILL", leftBehind: 2 }), ended({ by: "SIGTERM" })]);
  expect(notes).toEqual([
    'The adapter did not end within a second after "quit", in 2 of 3 scenarios, scenario-2 first, and was ended by a signal: let it exit when it reads that line.',
    "The adapter left processes behind, in 1 of 3 scenarios, scenario-2 first, which were killed: let it end what it starts.",
  ]);
  expect((await notesOf([ended({ by: "SIGTERM" })]))[0]).toContain('after "quit", in every scenario, and');
});

test("the end of what was written first is quoted where it is of interest, masked, cut, and without orders to a terminal", async () => {
  const mask = createSecretMask();
  mask.learn("access", "the-token");
  const stderr = `first\n${"line\n".repeat(9)}\u001b[2Jred\u202e\tthe-token\n${"x".repeat(1_000)}\n`;
  const notes = await notesOf([ended({}, stderr), ended({}, "other")], true, mask);
  const [quote = ""] = notes;
  expect(notes).toHaveLength(1);
  expect(quote).toContain("in the scenario scenario-1:\n    first\n");
  expect(quote).toContain("\n    ?[2Jred?\t<access:1>\n");
  expect(quote).toMatch(/\n {4}x{300}\.\.\.$/);
  expect(await notesOf([ended({}, stderr)], false)).toEqual([]);
});
