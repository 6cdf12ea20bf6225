import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  checkServer,
  createSecretMask,
  failedRun,
  readContractDocument,
  readIdentities,
  reportWriter,
  serverRules,
} from "../../conformance/index.ts";
import { totalsOf } from "../../conformance/report/coverage.ts";
import { altered, isRead, tamper } from "../../conformance/server/tamper.ts";
import { type RunningServer, serve } from "../../server/main.ts";
import { type Listening, listen } from "./fixtures/library-deployment.ts";
import { runRedocly } from "./fixtures/redocly.ts";
import { readContract } from "./read-contract.ts";

const contract = fileURLToPath(new URL("../generated/openapi.json", import.meta.url));
const workflows = fileURLToPath(new URL("../../openapi/workflows/orders.arazzo.yaml", import.meta.url));
const document = readContractDocument(await readContract());
const judges = ["body-matches-schema", "missing-token-is-refused", "unknown-method-is-refused"];
const planned = (await serverRules()).filter(({ id }) => judges.includes(id));

const breakReads = tamper((response, request) =>
  isRead(response, request) ? altered(response, { body: "0" }) : response,
);

let folder: string;
let honest: RunningServer;
/** Stands in front of the honest server, and answers each successful read with a body that breaks its schema. */
let broken: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-judges-"));
  honest = await serve({ port: 0, db: join(folder, "sandbox.db"), seed: 1 });
  const pass = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(`${honest.url}${pathname}${search}`, request), { redirect: "manual" });
  };
  broken = await listen(breakReads(async (request) => decoded(await pass(request))));
});
afterAll(async () => {
  await broken.close();
  await honest.close();
  await rm(folder, { recursive: true });
});

describe("on the traffic of one run, redocly drift and this suite", () => {
  it("agree on an honest server: what drift finds is what the suite sends and masks on purpose", async () => {
    const ours = await check(honest.url);
    expect(ours.results.map(({ verdict }) => verdict)).toEqual(planned.map(() => "pass"));
    const drift = await judgeByDrift(ours.har, honest.url);
    expect(drift.problems.filter((problem) => differenceIn(problem) === undefined)).toEqual([]);
    expect(new Set(drift.problems.map(differenceIn))).toEqual(
      new Set(["a method that no operation has", "a request without a token", "a masked token"]),
    );
  });

  it("count the same operations and the same documented statuses", async () => {
    const ours = await check(honest.url);
    const { totals } = await judgeByDrift(ours.har, honest.url);
    const { operations, statuses, seenStatuses } = totalsOf(ours.coverage);
    expect(totals.operations.total).toBe(operations);
    expect(totals.responses).toEqual({ covered: seenStatuses, total: statuses });
  });

  it("name the same operations of a server whose reads break their schema", async () => {
    const ours = await check(broken.url);
    const found = ours.results.flatMap(({ breaches }) =>
      breaches.flatMap(({ operationId }) => operationId ?? []),
    );
    const { problems } = await judgeByDrift(ours.har, broken.url);
    const theirs = problems
      .filter((problem) => differenceIn(problem) === undefined)
      .map(({ operationId }) => operationId);
    expect(found.length).toBeGreaterThan(5);
    expect([...new Set(theirs)].toSorted()).toEqual([...new Set(found)].toSorted());
  });
});

describe("redocly respect, by the workflows in openapi/workflows, and this suite", () => {
  it("both pass the honest server", async () => {
    const { code, printed } = await respect(honest.url);
    expect(printed).toContain("Workflows: 2 passed, 2 total");
    expect(code).toBe(0);
  });

  it("both fail the server whose reads break their schema", async () => {
    const { code, printed } = await respect(broken.url);
    expect(printed).toMatch(/Workflows: .*2 failed/);
    expect(code).toBe(1);
    const { results } = await check(broken.url);
    expect(results.find(({ rule }) => rule.id === "body-matches-schema")?.verdict).toBe("fail");
  });
});

/** Checks a server by some rules, and writes its journal as HAR. */
async function check(baseUrl: string) {
  const mask = createSecretMask();
  const { identities } = readIdentities({ identities: [...honest.identities] }, "the sandbox");
  const checked = await checkServer({
    ...{ baseUrl, document, planned, identities, mask, seed: 1, effort: "low" },
  });
  const run = failedRun({ command: "check", subject: baseUrl }, { seed: 1, startedAtMs: 0, failure: "" });
  return { ...checked, har: reportWriter("har")({ ...run, mask, journal: checked.journal }) };
}

interface Problem {
  readonly ruleId: string;
  readonly operationId?: string;
  readonly status: number;
  readonly details?: { readonly actual?: string | null; readonly hasAuthorizationHeader?: boolean };
}

async function judgeByDrift(har: string, server: string) {
  const file = (name: string) => join(folder, name);
  await writeFile(file("run.har"), har);
  const options = ["--api", contract, "--server", server, "--format", "json"];
  const output = ["-o", file("drift.json"), "--coverage", "--coverage-output", file("coverage.json")];
  await runRedocly(folder, "drift", file("run.har"), ...options, ...output);
  const { problems }: { problems: Problem[] } = JSON.parse(await readFile(file("drift.json"), "utf8"));
  const coverage = JSON.parse(await readFile(file("coverage.json"), "utf8"));
  return { problems, totals: coverage.totals };
}

/** Names why drift finds something where the suite does not; docs/reports.md says more of each. */
function differenceIn({ ruleId, status, details }: Problem): string | undefined {
  if (ruleId === "undocumented-endpoint" && (status === 405 || status === 404)) {
    return "a method that no operation has";
  }
  if (ruleId === "security-baseline" && status === 401) return "a request without a token";
  return /<(?:access|refresh|secret)(?::\d+)?>/.test(details?.actual ?? "") ? "a masked token" : undefined;
}

function respect(server: string) {
  const { username, password, clientId } = honest.identities.find(({ role }) => role === "operations") ?? {};
  const input = JSON.stringify({ username, password, clientId });
  return runRedocly(folder, "respect", workflows, "--server", `contract=${server}`, "--input", input);
}

/** Copies an answer whose body `fetch` has decoded, without the headers that spoke of its encoding. */
function decoded(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding"]) headers.delete(name);
  return new Response(response.body, { status: response.status, headers });
}
