import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type AdapterProcess, type AdapterProcessOptions, openAdapterProcess } from "./adapter-process.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";

const hello = 'console.log(JSON.stringify({ countersign: 1, name: "test", version: "2" }));';
const onLine = (body: string) => `${hello} process.stdin.once("data", () => { ${body} });`;
const environment = { baseUrl: "http://127.0.0.1:9", contractUrl: "http://127.0.0.1:9/openapi.json" };

function open(script: string, limits: Partial<AdapterProcessOptions> = {}): Promise<AdapterProcess> {
  return openAdapterProcess({
    ...environment,
    command: process.execPath,
    args: ["-e", script],
    // One that does as it is told is given the time for it on a slow machine.
    ...{ helloWithinMs: 60_000, endWithinMs: 20_000, ...limits },
  });
}

async function failureOf(promise: Promise<unknown>): Promise<AdapterFailure> {
  const error = await promise.then(
    () => new Error("It did not fail."),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AdapterFailure)) throw error;
  return error;
}

describe.concurrent("a command that is no adapter is told by how it fails:", () => {
  test("one that is not there", async () => {
    const failure = await failureOf(
      openAdapterProcess({ ...environment, command: "no-such-command", args: ["-x"] }),
    );
    expect(failure.code).toBe("adapter-not-started");
    expect(failure.message).toBe(
      "The command `no-such-command -x` cannot be started (no such command): name a program on the PATH, or the path of one.",
    );
  });

  test.each([
    [
      "one that ends at once",
      "console.error('TypeError: no'); process.exit(3)",
      "adapter-died",
      'exit code 3 before its first line, and wrote "TypeError: no"',
    ],
    ["one that greets in its own way", "console.log('Hello!')", "adapter-rubbish", "`Hello!`"],
    [
      "one whose line would be cut within a token, which is then left out",
      "console.log('x'.repeat(75) + ' csa_' + 'T'.repeat(43))",
      "adapter-rubbish",
      `\`${"x".repeat(75)} ...\``,
    ],
    [
      "one that speaks a later protocol",
      'console.log(\'{"countersign":2,"name":"a","version":"1"}\')',
      "adapter-other-version",
      "version 2",
    ],
  ])("%s", async (_, script, code, part) => {
    const failure = await failureOf(open(script));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(part);
  });

  test("one that says nothing", async () => {
    const failure = await failureOf(open("setInterval(() => {}, 1000)", { helloWithinMs: 300 }));
    expect(failure.code).toBe("adapter-silent");
    expect(failure.message).toContain("within 0.3 s");
  });
});

describe.concurrent("an adapter that breaks the protocol fails whatever was asked of it:", () => {
  test.each([
    ["one that dies", "process.exit(1)", "adapter-died"],
    ["one that is killed", "process.kill(process.pid, 'SIGKILL')", "adapter-died"],
    ["one that logs to stdout", "console.log('[debug] got a line')", "adapter-rubbish"],
    ["one that answers what nobody asked", 'console.log(\'{"id":99,"ok":true}\')', "adapter-unasked"],
    [
      "one that closes its stdout",
      'process.stdout.destroy(); require("node:fs").closeSync(1)',
      "adapter-closed-stdout",
    ],
    ["one that never ends its line", "process.stdout.write('x'.repeat(5_000_000))", "adapter-flood"],
  ])("%s", async (_, body, code) => {
    const adapter = await open(onLine(body));
    const asked = [adapter.ask({ do: "signOut" }), adapter.ask({ do: "signOut" })];
    const failures = await Promise.all(asked.map(({ answer }) => failureOf(answer)));
    expect(failures.map((failure) => failure.code)).toEqual([code, code]);
    expect((await failureOf(adapter.ask({ do: "signOut" }).answer)).code).toBe(code);
    await adapter.close();
  });
});

test("answers reach whoever asked, in whatever order they come", async () => {
  const adapter = await open(
    `${hello} const { createInterface } = require("node:readline"); const ids = [];
    createInterface({ input: process.stdin }).on("line", (line) => {
      ids.push(JSON.parse(line).id);
      if (ids.length === 2) for (const id of ids.reverse()) console.log(JSON.stringify({ id, status: 200 + id }));
    });`,
  );
  expect(adapter.hello).toEqual({ name: "test", version: "2" });
  const [first, second] = [adapter.ask({ do: "signOut" }), adapter.ask({ do: "signOut" })];
  expect(await second.answer).toMatchObject({ status: 202 });
  expect(await first.answer).toMatchObject({ status: 201 });
  await adapter.close();
});

test("an adapter is told where the server is, and keeps the loopback address out of proxies", async () => {
  const adapter = await open(
    `console.log(JSON.stringify({ countersign: 1, version: "1", name: [
      process.env.COUNTERSIGN_BASE_URL, process.env.COUNTERSIGN_CONTRACT_URL, process.env.NO_PROXY].join(" ") }));
    process.stdin.resume();`,
  );
  expect(adapter.hello.name).toMatch(
    /^http:\/\/127\.0\.0\.1:9 http:\/\/127\.0\.0\.1:9\/openapi\.json .*127\.0\.0\.1,localhost$/,
  );
  await adapter.close();
});

test("what an adapter wrote to stderr is kept, its last whole lines at least", async () => {
  const adapter = await open(
    `${hello} console.error("a line of twenty-one.\\n".repeat(1_000) + "the end"); process.stdin.resume();`,
  );
  await adapter.close();
  expect(adapter.stderr()).toMatch(/^(a line of twenty-one\.\n){300,}the end\n$/);
  expect(adapter.stderr().length).toBeLessThanOrEqual(8_000);
});

test("closing asks to quit, and does not mind an answer to that", async () => {
  const adapter = await open(
    `${hello} process.stdin.on("data", (line) => { console.error("read " + line); console.log(JSON.stringify({ id: 1, ok: true })); process.exit(0); });`,
  );
  await adapter.close();
  expect(adapter.stderr()).toContain('read {"id":1,"do":"quit"}');
});

/** An adapter that starts a process which outlives it, and says its number as its name. */
function withChild(options: string, rest: string): string {
  return `const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], ${options});
    console.log(JSON.stringify({ countersign: 1, name: String(process.pid), version: String(child.pid) }));
    ${rest}`;
}

test.each([
  ["in its own group", "{}"],
  ["in a group of its own", '{ detached: true, stdio: "ignore" }'],
])("closing ends an adapter that ignores everything, and what it has started %s", async (_, options) => {
  const adapter = await open(
    withChild(options, 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);'),
    { endWithinMs: 500 },
  );
  await adapter.close();
  expect(adapter.ending()?.by).toBe("SIGKILL");
  const { name, version } = adapter.hello;
  expect([name, version].filter(isRunning)).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "closing ends what an adapter that ended well left behind, and counts it",
  async () => {
    const adapter = await open(
      withChild(
        '{ detached: true, stdio: "ignore" }',
        'process.stdin.resume().on("end", () => process.exit(3));',
      ),
    );
    await adapter.close();
    expect(adapter.ending()).toEqual({ by: "itself", exitCode: 3, leftBehind: 1 });
    expect(isRunning(adapter.hello.version)).toBe(false);
  },
);

test("an adapter that stops reading is told from one that hangs", async () => {
  const adapter = await open(`require("node:fs").closeSync(0); ${hello} setInterval(() => {}, 1000);`);
  const failure = await failureOf(adapter.ask({ do: "signOut" }).answer);
  expect(failure.code).toBe("adapter-closed-stdin");
  await adapter.close();
});

test("an adapter that answers a line twice is told from one that answers what it was never given", async () => {
  const adapter = await open(onLine('for (let n = 0; n < 2; n += 1) console.log(\'{"id":1,"ok":true}\')'));
  expect(await adapter.ask({ do: "signOut" }).answer).toEqual({ ok: true });
  const failure = await failureOf(adapter.ask({ do: "signOut" }).answer);
  expect(failure.code).toBe("adapter-repeated");
  expect(failure.message).toContain("answered line 1 a second time");
  await adapter.close();
});

test("an adapter that floods stderr is ended", async () => {
  const adapter = await open(
    `${hello} const pour = () => process.stderr.write("x".repeat(1_000_000), pour); pour();`,
  );
  expect((await failureOf(adapter.ask({ do: "signOut" }).answer)).code).toBe("adapter-flood");
  expect(adapter.stderr().length).toBeLessThanOrEqual(8_000);
  await adapter.close();
});

test("of an answer only what the protocol knows is kept", async () => {
  const deep = '"[".repeat(50_000) + "]".repeat(50_000)';
  const adapter = await open(
    onLine(
      `console.log('{"id":1,"error":"' + "x".repeat(9_000) + '","kind":"other","more":' + ${deep} + "}")`,
    ),
  );
  const error = "x".repeat(2_000);
  expect(await adapter.ask({ do: "signOut" }).answer).toEqual({ error, kind: "other" });
  await adapter.close();
});

test("of a very long answer the status is kept, and not the body, which nobody judges", async () => {
  const adapter = await open(
    onLine('console.log(JSON.stringify({ id: 1, status: 200, body: "x".repeat(400_000) }))'),
  );
  expect(await adapter.ask({ do: "signOut" }).answer).toEqual({ status: 200 });
  await adapter.close();
});

/** A process that has ended, but that nobody has waited for yet, still has its number. */
function isRunning(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return process.platform !== "linux" || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
