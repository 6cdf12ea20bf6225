import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { checkAdapter } from "../adapter-check/check-adapter.ts";
import { readContractDocument } from "../contract/contract-document.ts";
import type { JsonObject } from "../contract/json.ts";
import type { RuleVerdict } from "../engine/rule-result.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { openAdapterProcess } from "../harness/adapter-process.ts";
import { checkClient } from "../harness/check-client.ts";
import { clientRules } from "../rules/client-rules.ts";

const rules = await clientRules();
const contract = readContractDocument(document);

/** Describes a ready adapter: how it is run, and what it says that it does not do. */
interface ReadyAdapter {
  readonly file: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly missing: readonly string[];
  /** The verdicts that differ from those of a client that retries nothing, each with its why. */
  readonly verdicts?: Readonly<Record<string, RuleVerdict>>;
}

const source = "--conditions=countersign-source";
const ours: ReadyAdapter = {
  file: "countersign.ts",
  command: process.execPath,
  args: [source],
  missing: [],
  verdicts: {
    // It drives the client with the contract that is built in, by which every p0 write bears a key.
    "do-not-repeat-an-unguarded-critical-write": "not-applicable",
    // The client names its calls where it is asked to.
    "keep-the-request-id-of-a-call": "not-applicable",
  },
};
const others: readonly ReadyAdapter[] = [
  {
    file: "fetch.ts",
    command: process.execPath,
    args: [source],
    missing: ["sign-out", "shared-store", "abort"],
    // It follows a 307 with the body, also to another origin, as the Fetch standard has it.
    verdicts: {
      "carry-no-write-to-another-origin": "warn",
      "let-no-redirect-send-a-critical-write-again": "warn",
    },
  },
  {
    file: "python.py",
    command: "python3",
    args: [],
    missing: ["sign-out", "shared-store", "abort"],
    verdicts: {
      // Its redirect handler keeps all headers but those of the content.
      "carry-no-access-token-to-another-origin": "fail",
      "give-a-token-no-second-time-after-another-origin": "warn",
      // The other origin's 401 is met with that token, and causes no refresh, since nothing does.
      "do-not-refresh-for-another-origin": "not-applicable",
    },
  },
  {
    file: "curl.sh",
    command: "sh",
    args: [],
    // It follows no redirect unless it is told to, and so carries nothing anywhere.
    missing: ["sign-out", "shared-store", "call-bytes", "abort"],
    verdicts: {
      "refresh-for-a-redirect-within-the-origin": "not-applicable",
      "send-the-bytes-that-were-given": "not-applicable",
    },
  },
];

/** What becomes of a client that retries nothing and never refreshes. */
const retriesNothing: Readonly<Record<string, RuleVerdict>> = {
  // It knows neither refresh tokens nor which operations need a session.
  "refresh-an-expired-token-before-the-call": "fail",
  "refresh-then-replay-a-read-once": "fail",
  "send-no-token-to-open-operations": "warn",
  "send-nothing-without-a-session": "warn",
  // It leaves an unclear p0 write to its caller, which is allowed and could be better.
  "finish-a-refused-critical-write": "warn",
  "read-back-a-critical-write-whose-answer-was-lost": "warn",
  "report-a-critical-write-that-landed-as-applied": "warn",
  // It sends nothing a second time, for whatever reason.
  "refresh-for-a-redirect-within-the-origin": "warn",
  "refresh-then-replay-a-head-once": "warn",
  "send-a-read-again-that-came-at-the-wrong-time": "warn",
  "send-a-read-again-whose-connection-was-closed": "warn",
  "take-a-refusal-without-a-challenge-for-one": "warn",
  // Nor can be judged how, and when, it does so.
  "retry-again-when-the-server-has-recovered": "not-applicable",
  "free-the-connection-of-a-refused-read": "not-applicable",
  // How it refreshes cannot be judged, since it does not.
  "answer-every-caller-of-a-failing-refresh": "not-applicable",
  "ask-a-failing-refresh-at-most-twice": "not-applicable",
  "ask-for-a-lost-refresh-at-most-twice": "not-applicable",
  "carry-no-refresh-token-to-another-origin": "not-applicable",
  "cope-with-odd-lifetimes": "not-applicable",
  "do-not-repeat-a-refused-refresh": "not-applicable",
  "hold-new-calls-while-a-refresh-runs": "not-applicable",
  "ignore-the-refusal-of-a-replaced-token": "not-applicable",
  "keep-a-token-of-unstated-life": "not-applicable",
  "keep-the-refresh-token-that-is-not-replaced": "not-applicable",
  "leave-a-failing-refresh-alone-for-a-while": "not-applicable",
  "present-a-refused-refresh-token-no-more": "not-applicable",
  "present-the-newest-refresh-token": "not-applicable",
  "refresh-an-expired-token-once-for-all-callers": "not-applicable",
  "refresh-once-when-the-replay-is-lost": "not-applicable",
  "serve-every-caller-with-one-refresh": "not-applicable",
  "share-one-refresh-among-refused-reads": "not-applicable",
  "use-what-a-lost-refresh-brings-at-last": "not-applicable",
  "wait-with-a-refresh-as-long-as-retry-after-says": "not-applicable",
  // Nor can how it sends a request again, or reads back what became of a write, or names it by a key.
  "draw-keys-that-nobody-guesses": "not-applicable",
  "keep-the-request-id-of-a-call": "not-applicable",
  "take-no-new-key-for-a-write-that-failed": "not-applicable",
  "give-each-write-a-key-of-its-own": "not-applicable",
  "replay-a-critical-write-unchanged": "not-applicable",
  "replay-a-read-with-the-headers-of-its-caller": "not-applicable",
  "replay-an-idempotent-write-once": "not-applicable",
  "wait-for-a-critical-write-that-lands-late": "not-applicable",
  // It sends its token to an operation that asks for none, and that is what is refused there.
  "do-not-refresh-for-an-open-operation": "not-applicable",
  // The adapters support neither `abort` nor `signOut`.
  "do-not-repeat-a-critical-write-that-was-given-up": "not-applicable",
  "do-nothing-for-a-call-after-the-sign-out": "not-applicable",
  "end-the-session-also-while-it-is-refreshed": "not-applicable",
  "let-no-caller-abort-the-refresh-of-others": "not-applicable",
  "send-no-call-in-the-session-of-another-user": "not-applicable",
  "send-nothing-for-a-call-that-was-given-up": "not-applicable",
  // Nor do they know a `store`.
  "keep-the-session-that-another-client-refreshed": "not-applicable",
  "send-nothing-after-the-sign-out-of-another-client": "not-applicable",
  "share-one-refresh-among-clients-of-a-store": "not-applicable",
  "spend-no-refresh-token-that-another-client-has-spent": "not-applicable",
  "use-the-tokens-that-another-client-stored": "not-applicable",
  // Nor do they go on after a p0 write that did not go well, or keep two from being under way.
  "do-not-replay-a-critical-write-that-was-overtaken": "not-applicable",
  "finish-a-lost-critical-write": "not-applicable",
  "keep-the-key-of-a-write-in-progress": "not-applicable",
  "look-for-a-critical-write-on-every-page": "not-applicable",
  "read-back-past-every-cache": "not-applicable",
  "refresh-once-more-at-most-to-read-back": "not-applicable",
  "send-one-of-two-equal-critical-writes": "warn",
  "stop-reading-for-a-call-that-was-given-up": "not-applicable",
};

function openerOf({ command, args, file }: ReadyAdapter): Parameters<typeof checkAdapter>[0]["open"] {
  return (environment) =>
    openAdapterProcess({
      ...environment,
      command,
      args: [...args, pathOf(file)],
      helloWithinMs: 60_000,
      endWithinMs: 20_000,
    });
}

/** Checks the client behind an adapter, as a child process. */
async function verdictsOf(
  adapter: ReadyAdapter,
  contract: JsonObject,
): Promise<readonly (readonly [rule: string, verdict: string])[]> {
  const { results } = await checkClient({
    document: contract,
    planned: rules,
    open: openerOf(adapter),
    reproduce: ({ id }) => id,
    mask: createSecretMask(),
    seed: 1,
    // Fifty calls of a shell, one after the other, take their time on a machine that is busy.
    patienceMs: 60_000,
  });
  return results.map(({ rule, verdict, reason, breaches }) => {
    const why = reason ?? breaches[0]?.message;
    return [rule.id, verdict === "not-testable" ? `${verdict}: ${why}` : verdict];
  });
}

/** Leaves one p0 write: what a client makes of a dozen more is the same again, and takes a minute. */
function withOneCriticalWrite(whole: JsonObject): JsonObject {
  const text = JSON.stringify(whole);
  let found = 0;
  return readContractDocument(
    JSON.parse(text, (key, value) => {
      if (key !== "x-replay" || value !== "p0") return value;
      found += 1;
      return found === 1 ? value : undefined;
    }),
  );
}

/** Says what an adapter needs and this machine lacks; nothing where it can be run. */
function lackFor({ file, command }: ReadyAdapter): string | undefined {
  const programs = file === "curl.sh" ? [command, "curl", "awk", "sed"] : [command];
  const lacking = programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  return lacking.length === 0 ? undefined : `${lacking.join(", ")} is not on this machine`;
}

function pathOf(adapter: string): string {
  return fileURLToPath(new URL(adapter, import.meta.url));
}

test.each([ours, ...others])("the adapter $file has at most 60 lines", ({ file }) => {
  expect(readFileSync(pathOf(file), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
});

describe("an adapter breaks nothing of the protocol, and leaves out what it says:", () => {
  for (const adapter of [ours, ...others]) {
    test(adapter.file, async ({ skip }) => {
      const lack = lackFor(adapter);
      skip(lack !== undefined, lack);
      const { points } = await checkAdapter({
        document: contract,
        open: openerOf(adapter),
        rules: [],
        seed: 1,
        patienceMs: 60_000,
      });
      const named = (verdict: string) => points.filter((point) => point.verdict === verdict);
      expect(named("broken")).toEqual([]);
      expect(named("missing").map(({ id }) => id)).toEqual(adapter.missing);
    });
  }
});

test("our client keeps every rule", async () => {
  const expected = rules.map(({ id }) => [id, ours.verdicts?.[id] ?? "pass"]);
  expect(await verdictsOf(ours, contract)).toEqual(expected);
}, 300_000);

describe("a client that retries nothing", () => {
  for (const adapter of others) {
    test(`breaks the rules that ask for a refresh, and keeps those that forbid a repetition: ${adapter.file}`, async ({
      skip,
    }) => {
      const lack = lackFor(adapter);
      skip(lack !== undefined, lack);
      const expected = { ...retriesNothing, ...adapter.verdicts };
      expect(await verdictsOf(adapter, withOneCriticalWrite(contract))).toEqual(
        rules.map(({ id }) => [id, expected[id] ?? "pass"]),
      );
    });
  }
});
