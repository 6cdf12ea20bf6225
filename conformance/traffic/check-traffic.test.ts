import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { readClientContract } from "../harness/client-contract.ts";
import { trafficRules } from "../rules/traffic-rules.ts";
import { checkTraffic } from "./check-traffic.ts";
import { inOrder, type RecordedExchange, type Recording } from "./recording.ts";
import type { Story } from "./story.ts";
import { tellStory } from "./tell-story.ts";

const contract = readClientContract(readContractDocument(document));
const rules = await trafficRules();

const mutants = rules.map(({ mutant }) => mutant);

/** Judges a recording, and says which rules were broken. */
async function brokenIn(recording: Recording): Promise<readonly string[]> {
  const { results } = await judge(recording);
  return results.filter(({ breaches }) => breaches.length > 0).map(({ rule }) => rule.id);
}

function judge(recording: Recording, planned = rules) {
  const mask = createSecretMask();
  return checkTraffic({
    ...{ document: contract.document, planned, recording, mask, reproduce: ({ id }) => id },
  });
}

function told(story: Story, change = (one: RecordedExchange) => one): Recording {
  const recording = tellStory(story, contract);
  return { ...recording, exchanges: inOrder(recording.exchanges.map(change)) };
}

describe("a recording", () => {
  test("is judged alike in whatever order its entries stand", async () => {
    for (const story of mutants) {
      const backwards = told(story.toReversed());
      expect(await brokenIn(backwards)).toEqual(await brokenIn(told(story)));
    }
  });

  test("without ends shows nothing that would have to come after one", async () => {
    const endless = (one: RecordedExchange) => ({ ...one, missing: ["end" as const] });
    // What a token is for is known by where it came from, whenever that was.
    const temporal = rules.filter(({ id, restsOnTime }) => restsOnTime && id !== "token-stays-at-its-origin");
    for (const { mutant } of temporal) expect(await brokenIn(told(mutant, endless))).toEqual([]);
  });

  test("in which all happens at once shows no order", async () => {
    const atOnce = (one: RecordedExchange) => ({ ...one, startedAtMs: 1_000, endedAtMs: 1_000 });
    const isTemporal = new Set(rules.flatMap(({ id, restsOnTime }) => (restsOnTime ? [id] : [])));
    for (const story of mutants) {
      const broken = (await brokenIn(told(story, atOnce))).filter((id) => isTemporal.has(id));
      expect(broken.filter((id) => id !== "token-stays-at-its-origin")).toEqual([]);
    }
  });

  test("of two sessions that talk at once is judged as two of one each", async () => {
    const other = (line: Story[number]): Story[number] => ({
      ...line,
      at: line.at + 3,
      sender: "two",
      ...(line.bearer && { bearer: "A9" }),
      ...(line.refresh && { refresh: "R9" }),
      ...(line.brings && { brings: ["A9", "R9"] }),
    });
    const honest: Story = [
      { at: 0, part: "signIn", brings: ["A9", "R9"] },
      { at: 10, part: "read", bearer: "A9" },
    ];
    for (const story of mutants) {
      const both = [...story, ...honest.map(other)].toSorted((a, b) => a.at - b.at);
      expect(await brokenIn(told(both))).toEqual(await brokenIn(told(story)));
    }
  });

  test("whose clock jumped backwards is not judged by the order of things", async () => {
    const story: Story = [
      { at: 0, part: "refresh", refresh: "R1", brings: ["A2", "R2"] },
      { at: 20, part: "read", bearer: "A2", answer: 401 },
      { at: 40, part: "read", bearer: "A2" },
    ];
    const jumped = told(story, (one) =>
      one.request.method === "GET"
        ? { ...one, startedAtMs: one.startedAtMs - 60_000, endedAtMs: one.endedAtMs - 60_000 }
        : one,
    );
    const { results } = await judge(jumped);
    const rule = results.find((one) => one.rule.id === "refused-token-is-not-sent-again");
    expect(rule).toMatchObject({
      verdict: "not-applicable",
      reason: expect.stringContaining("no order to judge by"),
    });
  });

  test("shows in a diagram what led to a finding, with the names of tokens", async () => {
    const rule = "rotated-refresh-token-is-not-sent-again";
    const planned = rules.filter(({ id }) => id === rule);
    const { results } = await judge(told(planned[0]?.mutant ?? []), planned);
    const sequence = results[0]?.breaches[0]?.sequence;
    const texts = sequence?.map(({ from, text, token }) => `${from}: ${text}  ${token}`);
    expect(texts?.slice(0, 2)).toEqual(["client: POST /api/auth/refresh  R1", "server: 200  A2"]);
    expect(texts?.at(-2)).toBe("client: POST /api/auth/refresh  R1");
  });

  test("may hide its tokens: nothing is followed, and nobody is blamed for one", async () => {
    const hidden = (one: RecordedExchange) => ({
      ...one,
      request: {
        ...one.request,
        headers: one.request.headers.map(([name, value]) =>
          name === "Authorization" ? ([name, "Bearer [REDACTED]"] as const) : ([name, value] as const),
        ),
      },
    });
    const planned = rules.filter(({ id }) => id === "refused-token-is-not-sent-again");
    const { results } = await judge(told(planned[0]?.mutant ?? [], hidden), planned);
    expect(results[0]?.verdict).toBe("not-applicable");
  });

  test("may hold a developer's token that is a word of paths too, and nobody is blamed for the word", async () => {
    const short = (one: RecordedExchange): RecordedExchange => ({
      ...one,
      request: {
        ...one.request,
        url: "https://orders.example/test/x?env=test",
        headers: [["Authorization", "Bearer test"]],
      },
    });
    expect(await brokenIn(told([{ at: 0, part: "read", bearer: "A1" }], short))).toEqual([]);
  });
});
