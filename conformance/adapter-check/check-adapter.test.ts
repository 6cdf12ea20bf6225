import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { openAdapterProcess } from "../harness/adapter-process.ts";
import { createPaint } from "../report/paint.ts";
import { clientRules } from "../rules/client-rules.ts";
import { writeAdapterCheck } from "./adapter-check-text.ts";
import { checkAdapter } from "./check-adapter.ts";
import { points } from "./points.ts";

const rules = await clientRules();
const adapter = fileURLToPath(new URL("fixtures/test-adapter.ts", import.meta.url));

/** One that ends is given the time for it on a slow machine; one that does not is not waited for. */
const endWithinMs = (wrong: string) => (wrong === "end-of-input" ? 1_000 : 20_000);

/** Tries the adapter that does this wrong: at the points that a pattern fits, or at all. */
async function checked(wrong: string, { only = /^/, patienceMs = 60_000 } = {}) {
  return checkAdapter({
    points: points.filter(({ id }) => only.test(id)),
    document: readContractDocument(document),
    open: (environment) =>
      openAdapterProcess({
        ...environment,
        command: process.execPath,
        args: [adapter, wrong],
        endWithinMs: endWithinMs(wrong),
      }),
    rules,
    seed: 1,
    patienceMs,
  });
}

test("an adapter that supports all of the protocol keeps every point", async () => {
  const { adapter: who, points: found } = await checked("none");
  expect(who).toEqual({ name: "test", version: "1", knows: ["client", "store"] });
  expect(found.filter(({ verdict }) => verdict !== "kept")).toEqual([]);
});

describe("an adapter that does one thing wrong is told which, what was read, and what to do:", () => {
  test.each([
    ["session", "session", "after a second `session` the call bore the token of the first"],
    ["session-answer", "session", 'it answered "session" with {"status":200}'],
    ["call", "call", "the request bore no token"],
    ["call-status", "call", 'the call was answered with {"ok":true}'],
    ["call-url", "call-url", "?note=a/b%20c&list=1&list=2. Expected: it goes to /api/"],
    ["call-headers", "call-headers", "the request had no header X-Adapter-Check"],
    ["call-body", "call-body", "Gr??e, ?? ??"],
    ["call-type", "call-body", "the body's media type was text/plain;charset=UTF-8"],
    ["call-bytes", "call-bytes", "the body was the bytes <00efbfbd0d0a7b22efbfbd285c>"],
    ["calls-overlap", "calls-overlap", "2 of 3 calls were sent only when another one had been answered"],
    ["sign-in", "sign-in", "the server received no sign-in that it could answer with 200"],
    ["sign-in-refused", "sign-in", '"signIn" was answered with {"status":401}'],
    ["sign-in-token", "sign-in", "after the sign-in the call bore no token"],
    ["sign-out", "sign-out", '"signOut" was answered with {"error":"no"}'],
    ["two-clients", "two-clients", 'the call of "a" bore A2, and that of "b" A2'],
    ["shared-store", "shared-store", 'the call of "a" bore A1'],
    ["store-claimed", "shared-store", 'the first line says that it knows "store"'],
    ["abort", "abort", 'no answer to "call" came within 2 s'],
    ["unknown-line", "unknown-line", 'a line with "do":"x-later" was answered with {"ok":true}'],
    ["quit", "quit", "it ended with exit code 3 after `quit` was read"],
    ["end-of-input", "end-of-input", "it ran on after its input had ended, and ended only by SIGTERM"],
  ])("%s", async (wrong, id, read) => {
    const { points: found } = await checked(wrong, { only: new RegExp(`^${id}$`) });
    const broken = found.at(-1);
    expect(broken).toMatchObject({ verdict: "broken", reason: expect.stringContaining(read) });
    expect(broken?.reason).toMatch(/^Read: .*\. Expected: .*\. To do: .*\.$/s);
    expect(broken?.reason).not.toMatch(/cs[ar]_/);
  });

  test.runIf(process.platform === "linux")("left-behind", async () => {
    const { points: found } = await checked("left-behind", { only: /^(quit|end-of-input)$/ });
    const broken = found.filter(({ verdict }) => verdict === "broken");
    expect(broken.map(({ id }) => id)).toEqual(["quit", "end-of-input"]);
    expect(broken[0]?.reason).toContain("it left a process behind, which ran on");
  });
});

test("an adapter may write the members of a body in an order of its own, as Go, Perl and Java do", async () => {
  const { points: found } = await checked("sorted", { only: /^call-body$/ });
  expect(found.at(-1)).toMatchObject({ id: "call-body", verdict: "kept" });
});

test("what an adapter could pass over unnoticed is not asked of it unless its first line says that it knows it", async () => {
  const { points: found } = await checked("knows", { only: /^(session|two-clients|shared-store)$/ });
  expect(found.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["first-line", "kept"],
    ["session", "kept"],
    ["two-clients", "missing"],
    ["shared-store", "missing"],
  ]);
  expect(found[2]?.reason).toBe(
    'Its first line does not say that it knows `client`: add "knows":["client"] where it does.',
  );
  expect(found[2]?.rules).toContain("keep-the-sessions-of-two-clients-apart");
});

test("an adapter whose first line is none is asked nothing more", async () => {
  const { adapter: who, points: found } = await checked("first-line");
  expect(who).toBeUndefined();
  expect(found[0]).toMatchObject({ id: "first-line", verdict: "broken" });
  expect(found[0]?.reason).toContain("has `countersign`, which is not 1");
  expect(new Set(found.slice(1).map(({ verdict }) => verdict))).toEqual(new Set(["not-tried"]));
});

test("an adapter that never answers is broken at every point that waits for an answer", async () => {
  const { points: found } = await checked("silent", { patienceMs: 500 });
  const kept = found.filter(({ verdict }) => verdict === "kept").map(({ id }) => id);
  expect(kept).toEqual(["first-line", "quit", "end-of-input"]);
});

test("an adapter that answers twice is told so by the protocol's own words", async () => {
  const { points: found } = await checked("twice", { only: /^call$/ });
  expect(found.at(-1)).toMatchObject({
    verdict: "broken",
    reason: expect.stringContaining("answered line 1 a second time"),
  });
});

test("what breaks several points is told once, and so is why none was tried", async () => {
  const twice = writeAdapterCheck(await checked("twice", { only: /^call/ }), createPaint(false));
  expect(twice.match(/a second time/g)).toHaveLength(1);
  expect(twice.match(/^ {11}As above\.$/gm)?.length).toBeGreaterThan(1);
  const none = writeAdapterCheck(await checked("first-line"), createPaint(false));
  expect(none).toMatch(
    /\nnot tried {2}15 other points\.\n {11}Nothing can be asked of an adapter before its first line\.\n\n/,
  );
});

test("what an adapter leaves out is told with the rules that it makes not applicable", async () => {
  const command = fileURLToPath(new URL("../adapters/fetch.ts", import.meta.url));
  const checkedFetch = await checkAdapter({
    document: readContractDocument(document),
    open: (environment) =>
      openAdapterProcess({
        ...environment,
        command: process.execPath,
        args: [command],
        endWithinMs: 20_000,
      }),
    rules,
    seed: 1,
  });
  const missing = checkedFetch.points.filter(({ verdict }) => verdict === "missing");
  expect(missing.map(({ id }) => id)).toEqual(["sign-out", "shared-store", "abort"]);
  const text = writeAdapterCheck(checkedFetch, createPaint(false));
  expect(text).toContain("missing    `signOut` signs the client out.\n           It answers `signOut` with");
  expect(text).toMatch(/\nThe adapter speaks the protocol: of 16 points 13 kept, 3 missing, 0 broken\.\n$/);
});
