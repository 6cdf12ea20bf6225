import { expect, test } from "vitest";
import { assertClientKeeps } from "./assert-client-keeps.ts";
import { checkClient } from "./check-client.ts";
import type { ClientFactory } from "./driven-client.ts";
import { ContractNotKeptError } from "./errors/contract-not-kept.ts";

const read = "refresh-then-replay-a-read-once";
const patienceMs = 60_000;

/** A client that never refreshes. */
const bare: ClientFactory = ({ baseUrl, fetch }) => {
  let token: string | undefined;
  return {
    session: ({ accessToken }) => {
      token = accessToken;
    },
    call: ({ url, headers, ...call }) => {
      const credentials = token === undefined ? {} : { Authorization: `Bearer ${token}` };
      return fetch(`${baseUrl}${url}`, { ...call, headers: { ...headers, ...credentials } });
    },
  };
};

test("a client is held to rules without a process of its own, and the run is the report of a check", async () => {
  const run = await checkClient(bare, { only: [read, "keep-a-fresh-token"], name: "bare", patienceMs });
  expect(run).toMatchObject({
    verdict: "broken",
    counts: { planned: 2, run: 2, pass: 1, fail: 1, warn: 0, notApplicable: 0, notTestable: 0 },
    rules: [
      { id: "keep-a-fresh-token", verdict: "pass" },
      { id: read, verdict: "fail" },
    ],
    findings: [
      {
        id: read,
        message: "The read was refused, and the client did not refresh.",
        reproduce: { curl: `checkClient(factory, { only: ["${read}"], seed: 1 })`, seed: 1 },
      },
    ],
  });
  expect(run.text).toContain("|<------------------------------------------------ 1 401 --|");
  expect(run.write("junit")).toContain(read);
  expect(`${run.text}${run.write("html")}${run.write("har")}`).not.toMatch(/cs[ar]_\w/);
});

test("a client that breaks a rule fails a test with one error that tells the findings", async () => {
  const error = await assertClientKeeps(bare, { only: [read], patienceMs }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContractNotKeptError)) throw error;
  expect(error.message).toMatch(
    /^The client does not keep its contract\.\n\nrefresh-then-replay-a-read-once \(must\)/,
  );
  expect(error.message).toMatch(/The contract is broken: 1 rule ran, 0 passed, 1 failed.*\.$/);
  expect(error.run.findings).toHaveLength(1);
  expect(Object.keys(error)).not.toContain("run");
});

test("what a client does not have makes rules not applicable, and one of which nothing was judged has not kept them", async () => {
  const run = await checkClient(bare, { only: ["take-a-refused-sign-in-for-an-answer"], patienceMs });
  expect(run).toMatchObject({
    verdict: "could-not-run",
    rules: [{ verdict: "not-applicable", reason: 'The adapter does not support "signIn".' }],
  });
});

test("a client that throws, hangs or cannot be made is told so, and ends neither the run nor its runner", async () => {
  const failing: Readonly<Record<string, ClientFactory>> = {
    'answered {"error":"Error: no"} when it was given a session': () => {
      throw new Error("no");
    },
    "did not answer within 0.5 s when it was given a session": () => new Promise(() => {}),
    "did not answer the call of getOrder within 0.5 s": (environment) => ({
      session: () => {},
      call: () => new Promise(() => {}),
      close: () => Promise.reject(new Error(environment.baseUrl)),
    }),
  };
  for (const [reason, factory] of Object.entries(failing)) {
    const run = await checkClient(factory, { only: [read], patienceMs: 500 });
    expect(run.rules).toMatchObject([{ verdict: "not-testable", reason: expect.stringContaining(reason) }]);
  }
});

test("a rule that is none, and a contract that is none, are refused", async () => {
  await expect(checkClient(bare, { only: ["no-such-rule"] })).rejects.toThrow('"no-such-rule"');
  await expect(checkClient(bare, { contract: {} })).rejects.toThrow("openapi");
});
