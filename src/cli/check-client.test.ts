import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const plainFetch = fileURLToPath(new URL("../../conformance/adapters/fetch.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-check-client-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hello = 'console.log(JSON.stringify({ countersign: 1, name: "test", version: "1" }));';
const rule = "refresh-then-replay-a-read-once";

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `countersign check client` to its end. */
function check(options: readonly string[], command: readonly string[]): Promise<Ended> {
  const args = [bin, "check", "client", "--seed", "1", ...options, "--", ...command];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: { ...process.env, NO_COLOR: "1" } },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** Writes an adapter that does as a script says for each line it reads. */
function adapter(name: string, onLine: string): readonly string[] {
  const path = join(folder, `${name}.mjs`);
  const loop = `for await (const text of createInterface({ input: process.stdin })) { const line = JSON.parse(text); ${onLine} }`;
  writeFileSync(path, `import { createInterface } from "node:readline"; ${hello} ${loop}`);
  return [process.execPath, path];
}

describe.concurrent("countersign check client", () => {
  test("shows each finding with the wire's log, what was expected, and how to see it again", async () => {
    const { status, stdout, stderr } = await check(["--only", rule], [process.execPath, plainFetch]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("The read was refused, and the client did not refresh.");
    expect(stdout).toMatch(/ {2}client +server\n +\d+\.\d{3} s {2}\* is given A1 and R1 for \d+ s +\|\n/);
    expect(stdout).toMatch(/\n +\d+\.\d{3} s {2}\|-- 1 GET \/api\/\S+ {2}A1 -+>\|\n/);
    expect(stdout).toMatch(/\n +\d+\.\d{3} s {2}\|<-+ 1 401 --\|\n/);
    expect(stdout).toContain("expected: A read that is refused with 401 is followed by one refresh");
    expect(stdout).toContain(
      `countersign check client --only ${rule} --seed 1 -- ${process.execPath} ${plainFetch}`,
    );
    expect(stdout).toContain("The contract is broken: 1 rule ran, 0 passed, 1 failed");
  });

  test("prints one object with --json, and the wire's log in JUnit, without any token", async () => {
    const junit = join(folder, "junit.xml");
    const only = ["--only", `${rule},keep-a-fresh-token`, "--json", "--report", `junit=${junit}`];
    const { status, stdout } = await check(only, [process.execPath, plainFetch]);
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      verdict: "broken",
      counts: { planned: 2, run: 2, pass: 1, fail: 1, warn: 0, notApplicable: 0, notTestable: 0 },
      findings: [{ id: rule, rule, level: "must", reproduce: { seed: 1 } }],
    });
    const xml = readFileSync(junit, "utf8");
    expect(xml).toMatch(/\d+\.\d{3} s {2}\|-- 1 GET/);
    expect(`${stdout}${xml}`).not.toMatch(/cs[ar]_/);
  });

  test.each([
    ["is not there", ["no-such-client"], /^The command `no-such-client` cannot be started .*\n$/],
    [
      "ends at once",
      [process.execPath, "missing.mjs"],
      /^The command .* ended with exit code 1 .*Cannot find module.*\n$/,
    ],
  ])("ends with 2 and one sentence where the command %s", async (_, command, sentence) => {
    const { status, stdout, stderr } = await check(["--quiet"], command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
  });

  test("wants a command", async () => {
    const { status, stderr } = await check([], []);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^.*command.*\n$/);
  });

  test.each([
    ["hangs", "", "The adapter did not answer within 1 s when it was given a session"],
    [
      "leaves a call open",
      "if (line.do === 'session') console.log(JSON.stringify({ id: line.id, ok: true }));",
      "The client did not answer the call of getOrder within 3 s",
    ],
    [
      "calls nobody",
      "console.log(JSON.stringify({ id: line.id, ...(line.do === 'call' ? { status: 200 } : { ok: true }) }));",
      'gave its caller "getOrder 200", and the server received nothing',
    ],
    ["dies", "process.exit(9);", "ended with exit code 9 before it was asked to"],
    [
      "prints rubbish",
      "console.log('a token:', line.accessToken);",
      "printed a line that is not JSON: `a token: <access:1>`",
    ],
    [
      "floods",
      "const pour = () => process.stdout.write('x'.repeat(1_000_000), pour); pour();",
      "printed a line of more than",
    ],
  ])("says of every rule that it is not testable where the adapter %s", async (name, onLine, reason) => {
    const command = adapter(name.replaceAll(" ", "-"), onLine);
    // Nobody waits for what is certain to come, so that it may take as long as it likes on a slow machine.
    const patience = /within (\d) s/.exec(reason)?.[1] ?? "60";
    const options = ["--patience", patience, "--only", rule, "--only", "do-not-refresh-when-forbidden"];
    const { status, stdout } = await check(options, command);
    expect(status).toBe(1);
    expect(stdout).toContain(reason);
    expect(stdout).toContain("2 rules ran, 0 passed, 0 failed, 0 warned, 0 not applicable, 2 not testable");
    expect(stdout).not.toMatch(/cs[ar]_/);
  });

  test("passes over the rules whose line the adapter does not support, and judges nothing where that is all", async () => {
    const command = adapter(
      "unsupported",
      "console.log(JSON.stringify({ id: line.id, unsupported: true }));",
    );
    const { status, stdout } = await check(["--only", "take-a-refused-sign-in-for-an-answer"], command);
    expect(stdout).toContain('The adapter does not support "signIn".');
    expect(stdout).toContain("Nothing was judged: 1 rule ran, 0 passed");
    expect(status).toBe(2);
  });

  test("quotes what the client wrote to stderr, with its secrets masked", async () => {
    const command = adapter(
      "loud",
      "console.error('got', text); console.log(JSON.stringify({ id: line.id, status: 500 }));",
    );
    const { stdout } = await check(["--only", rule], command);
    expect(stdout).toMatch(
      /The client wrote to stderr in the scenario first-call:\n +got \{.*"<access:1>".*"<refresh:1>"/,
    );
    expect(stdout).not.toMatch(/cs[ar]_/);
  });
});
