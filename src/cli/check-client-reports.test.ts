import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const plainFetch = fileURLToPath(new URL("../../conformance/adapters/fetch.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-client-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kinds = ["html", "junit", "json", "sarif", "markdown", "github", "har"] as const;
const rules = ["refresh-then-replay-a-read-once", "read-back-a-critical-write-whose-answer-was-lost"];
const [failing = "", warned = ""] = rules;

/** Every report of one run in which a client that never refreshes breaks a rule, and another one many times. */
const written = new Map<string, string>();
beforeAll(() => {
  const reports = kinds.flatMap((kind) => ["--report", `${kind}=${join(folder, kind)}`]);
  const options = ["--seed", "1", "--quiet", "--only", rules.join(","), ...reports];
  const { stdout, status } = spawnSync(
    process.execPath,
    [bin, "check", "client", ...options, "--", process.execPath, plainFetch],
    { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  expect(status).toBe(1);
  written.set("terminal", stdout);
  for (const kind of kinds) written.set(kind, readFileSync(join(folder, kind), "utf8"));
});

function report(kind: (typeof kinds)[number] | "terminal"): string {
  return written.get(kind) ?? "";
}

describe("the reports of a check of a client", () => {
  test.each([...kinds, "terminal"] as const)("hold no token: %s", (kind) => {
    expect(report(kind).length).toBeGreaterThan(200);
    expect(report(kind)).not.toMatch(/cs[ar]_\w{8}/);
  });

  test.each(["terminal", "html", "junit", "sarif", "markdown"] as const)(
    "draw the failing scenario with its tokens' names, and say what the caller was told: %s",
    (kind) => {
      const text = report(kind).replaceAll("&lt;", "<").replaceAll("&gt;", ">");
      expect(text).toMatch(/\|-- 1 GET \/api\/\S+ {2}A1 -+>\|/);
      expect(text).toMatch(/\|<-+ 1 401 --\|/);
      expect(text).toContain("caller:   getOrder 401");
    },
  );

  test("draw it as SVG in HTML, where the token stands whole behind its request", () => {
    const svg = /<svg[^>]*aria-label="Sequence diagram of refresh-then.*?<\/svg>/s.exec(report("html"))?.[0];
    expect(svg).toMatch(/>1 GET \/api\/[^<]{1,70} {2}<tspan class="token">A1<\/tspan><\/text>/);
  });

  test("tell the findings of one cause once, whichever operation and scenario showed them", () => {
    const headings = report("terminal").match(/^read-back-a-critical-write.* \(house, \d+ findings\)$/gm);
    expect(headings).toHaveLength(1);
    expect(report("github").match(/title=read-back/g)).toHaveLength(1);
    const { findings } = JSON.parse(report("json"));
    const own = findings.filter(({ rule }: { rule: string }) => rule === warned);
    expect(new Set(own.map(({ operationId }: { operationId: string }) => operationId)).size).toBeGreaterThan(
      10,
    );
  });

  test("weigh a finding by its rule's level, in each kind's own words", () => {
    expect(report("junit")).toContain(`name="${failing}"`);
    expect(report("junit").match(/<failure type="must"/g)).toHaveLength(1);
    const { results } = JSON.parse(report("sarif")).runs[0];
    const levels = results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]);
    expect(levels).toContainEqual([failing, "error"]);
    expect(levels).toContainEqual([warned, "warning"]);
    expect(report("github")).toMatch(/^::error title=refresh-then-replay-a-read-once::/m);
    expect(report("github")).toMatch(/^::warning title=read-back/m);
  });

  test("keep every exchange in the HAR, masked so that one token is told from another", () => {
    const { entries } = JSON.parse(report("har")).log;
    const bearers = entries.map(
      ({ request }: { request: { headers: { name: string; value: string }[] } }) =>
        request.headers.find(({ name }) => name.toLowerCase() === "authorization")?.value,
    );
    expect(new Set(bearers).size).toBeGreaterThan(10);
    expect(bearers.every((value: string) => /^Bearer <access:\d+>$/.test(value))).toBe(true);
  });
});
