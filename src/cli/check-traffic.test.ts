import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-check-traffic-"));
afterAll(() => rmSync(folder, { recursive: true }));

const startMs = Date.UTC(2026, 0, 2);
const token = `csa_${"a".repeat(43)}`;

/** Writes an entry of a HAR: a list of orders that is asked for with a token, as browsers record it. */
function entry(atMs: number, status: number) {
  const page = JSON.stringify({ items: [], nextCursor: null });
  const challenge = { type: "about:blank", title: "Unauthorized", status: 401 };
  return {
    startedDateTime: new Date(startMs + atMs).toISOString(),
    time: 5,
    request: {
      method: "GET",
      url: "http://orders.example/api/clients/cl_1/orders",
      headers: [{ name: "authorization", value: `Bearer ${token}` }],
      bodySize: 0,
    },
    response: {
      status,
      headers: [{ name: "content-type", value: "application/json" }],
      content: {
        size: 2,
        mimeType: "application/json",
        text: status === 200 ? page : JSON.stringify(challenge),
      },
    },
  };
}

function har(name: string, entries: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ log: { version: "1.2", entries } }));
  return path;
}

function check(path: string, ...options: string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, [bin, "check", "traffic", path, ...options], { encoding: "utf8", env });
}

const again = har("again.har", [entry(0, 401), entry(20, 401)]);
const once = har("once.har", [entry(0, 200)]);
const rule = "refused-token-is-not-sent-again";

describe("countersign check traffic", () => {
  test("shows each finding with what led to it, without a token, and how to see it again", () => {
    const html = join(folder, "report.html");
    const { status, stdout, stderr } = check(again, "--only", rule, "--report", `html=${html}`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("was sent again with the token that had just been refused with 401 (request 1)");
    expect(stdout).toMatch(/0\.020 s {2}\|-- 2 GET \/api\/clients\/cl_1\/orders {2}A1 -+>\|/);
    expect(stdout).toContain(`countersign check traffic --only ${rule} ${again}`);
    const page = readFileSync(html, "utf8");
    expect(page).toContain("<svg");
    expect(`${stdout}${page}`).not.toContain(token);
  });

  test("exits with 0 where all is kept, and prints one object with --json", () => {
    const { status, stdout } = check(once, "--json");
    const report = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(report).toMatchObject({ verdict: "kept", findings: [] });
    expect(report.counts.planned).toBe(report.counts.run);
  });

  test("takes a known failure from a baseline for no news", () => {
    const baseline = join(folder, "baseline.json");
    const known = { rule, operationId: "listOrders", cause: "The old client; it is being replaced." };
    writeFileSync(baseline, JSON.stringify({ knownFailures: [known] }));
    expect(check(again, "--only", rule, "--baseline", baseline)).toMatchObject({ status: 0 });
  });

  test("leaves out what --skip and --level say", () => {
    const { stdout } = check(again, "--skip", rule, "--level", "must", "--json");
    const report: { rules: { id: string; level: string }[] } = JSON.parse(stdout);
    expect(report.rules.map(({ id }) => id)).not.toContain(rule);
    expect(new Set(report.rules.map(({ level }) => level))).toEqual(new Set(["must"]));
  });

  test("writes a HAR that is judged as the one it was made from", () => {
    const masked = join(folder, "masked.har");
    check(again, "--report", `har=${masked}`, "--quiet");
    expect(readFileSync(masked, "utf8")).toContain("Bearer <access:1>");
    expect(JSON.parse(check(masked, "--only", rule, "--json").stdout)).toMatchObject({
      findings: [{ id: `${rule}:listOrders` }],
    });
  });

  test("says that nothing was judged where the recording is of something else", () => {
    const other = entry(0, 200);
    const path = har("other.har", [
      { ...other, request: { ...other.request, url: "http://x.example/", headers: [] } },
    ]);
    const { status, stdout } = check(path);
    expect(status).toBe(2);
    expect(stdout).toContain("None of the 1 requests is for an operation of the contract: check --spec.");
  });

  const broken = join(folder, "broken.har");
  writeFileSync(broken, '{"log": {"entries": [');
  const table = join(folder, "table.har");
  writeFileSync(table, "[]");

  test.each([
    ["is not there", join(folder, "missing.har"), "does not exist: check the path"],
    ["is a folder", folder, "is a folder: name the file in it"],
    ["breaks off", broken, "is no JSON, and so no HAR: export the traffic as HAR 1.2"],
    ["is no HAR", table, "is no HAR, which has log.entries: export the traffic as HAR 1.2"],
    ["is empty", har("empty.har", []), "holds no request: record some traffic first"],
    [
      "has no times",
      har("odd.har", [{ request: {} }]),
      "holds no HTTP request with a time: export the traffic as HAR 1.2",
    ],
  ])("ends with 2 and one sentence where the recording %s", (_, path, problem) => {
    const stderr = `The recording ${path} ${problem}.\n`;
    expect(check(path)).toMatchObject({ status: 2, stdout: "", stderr });
  });
});
