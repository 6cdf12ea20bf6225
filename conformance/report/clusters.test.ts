import { describe, expect, it } from "vitest";
import type { FindingDetail } from "./assemble-report.ts";
import { clusterFindings, othersIn } from "./clusters.ts";
import type { Finding } from "./report.ts";

function finding(rule: string, operationId: string, message: string): Finding {
  const reproduce = { curl: "curl", seed: 1 };
  return { id: `${rule}:${operationId}`, rule, level: "must", operationId, message, reproduce };
}

const answered = (status: number): FindingDetail => ({
  exchange: {
    ...{ number: 1, startedAtMs: 0, endedAtMs: 0, request: { method: "GET", url: "http://a/", headers: [] } },
    response: { status, headers: [], body: new Uint8Array() },
  },
});

describe("findings are clustered by cause", () => {
  it("where they differ in nothing but the operation, ids, indexes and quoted values", () => {
    const findings = [
      finding("body", "getA", 'getA answered 200: /items/0/id is "or_11111111", not a number.'),
      finding("body", "getB", 'getB answered 200: /items/3/id is "or_22222222", not a number.'),
      finding("body", "getC", "getC answered 200: /items/3/name is missing."),
      finding("other", "getA", 'getA answered 200: /items/0/id is "or_11111111", not a number.'),
    ];
    const clusters = clusterFindings(findings, { details: new Map() });
    expect(clusters.map((cluster) => cluster.findings.map(({ id }) => id))).toEqual([
      ["body:getA", "body:getB"],
      ["body:getC"],
      ["other:getA"],
    ]);
    expect(clusters[0] && othersIn(clusters[0])).toBe("getB");
  });

  it("where they are of one rule, though the scripted server of a client answered with 503", () => {
    const findings = [
      finding("read-back", "getA", "The client read nothing back."),
      finding("read-back", "getB", "The client read nothing back."),
    ];
    const played: FindingDetail = { ...answered(503), sequence: [] };
    const details = new Map(findings.map(({ id }) => [id, played]));
    expect(clusterFindings(findings, { details })).toHaveLength(1);
  });

  it("where one server error of an operation broke several rules", () => {
    const findings = [
      finding("body-matches-schema", "getA", "getA answered 500 with a body that breaks its schema."),
      finding("no-server-error", "getA", "getA answered 500."),
      finding("no-server-error", "getB", "getB answered 500."),
    ];
    const details = new Map(findings.map(({ id }) => [id, answered(500)]));
    const clusters = clusterFindings(findings, { details });
    expect(clusters.map(({ rules }) => rules)).toEqual([
      ["body-matches-schema", "no-server-error"],
      ["no-server-error"],
    ]);
    expect(clusters[0]?.first.message).toBe("getA answered 500.");
  });

  it.for([
    {
      given: "methods and paths",
      of: (at: string) =>
        `PUT /api/${at} answered 405 without Allow; the contract documents GET for this path.`,
      and: "PATCH /other/{id} answered 405 without Allow; the contract documents GET, POST for this path.",
    },
    {
      given: "which success it was that should have been a refusal",
      of: () => "getA answered a body without a title with 201; it should refuse it.",
      and: "getA answered a body without a title with 200; it should refuse it.",
    },
    {
      given: "secrets",
      of: () => "getA answered 200 with a secret in it: <access:1>.",
      and: "getA answered 200 with a secret in it: <refresh:12>.",
    },
  ])("where they differ in nothing but $given", ({ of, and }) => {
    const findings = [finding("a", "getA", of("here")), finding("a", "getA", and)];
    expect(clusterFindings(findings, { details: new Map() })).toHaveLength(1);
  });

  it("and told with what fails the run first, and what is known last", () => {
    const findings = [
      finding("known", "getA", "getA answered 1."),
      { ...finding("warns", "getB", "getB answered 2."), level: "should" as const },
      finding("fails", "getC", "getC answered 3."),
    ];
    const details = new Map([["known:getA", { cause: "We know." }]]);
    expect(clusterFindings(findings, { details }).flatMap(({ rules }) => rules)).toEqual([
      "fails",
      "warns",
      "known",
    ]);
  });

  it("and name the first operations of a cluster, and how many more there are", () => {
    const findings = Array.from({ length: 14 }, (_, index) =>
      finding("a", `get${index}`, `get${index} answered 418.`),
    );
    const [cluster] = clusterFindings(findings, { details: new Map() });
    expect(cluster && othersIn(cluster)).toMatch(/^get1, get2, .*get10, and 3 more$/);
  });
});
