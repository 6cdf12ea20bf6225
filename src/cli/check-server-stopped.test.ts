import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLibraryServer } from "../../conformance/engine/fixtures/library-server.ts";
import { identitiesFor, type Listening, listen } from "./fixtures/library-deployment.ts";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const spec = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);
const kinds = ["junit", "html", "json", "sarif", "markdown", "github", "har"];

let folder: string;
let programs: ChildProcess[];
let servers: Listening[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-stopped-"));
  programs = [];
  servers = [];
});
afterEach(async () => {
  for (const program of programs) program.kill("SIGKILL");
  await Promise.all(servers.map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

/** Starts the command, and does something as soon as the first rule has its verdict. */
async function checkUntilFirstVerdict(args: readonly string[], then: (check: ChildProcess) => void) {
  const reports = kinds.flatMap((kind) => ["--report", `${kind}=${kind}`]);
  const program = begin("check", "server", ...args, ...reports);
  let stdout = "";
  for await (const chunk of program.stdout) {
    const hadVerdict = / pass /.test(stdout);
    stdout += chunk;
    if (!hadVerdict && / pass /.test(stdout)) then(program);
  }
  if (program.exitCode === null) await once(program, "exit");
  return { code: program.exitCode, stdout };
}

function begin(...args: string[]) {
  const program = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  programs.push(program);
  return program;
}

function readReports() {
  const texts = kinds.map((kind) => [kind, readFileSync(join(folder, kind), "utf8")]);
  return Object.fromEntries(texts);
}

/** Lets a library listen that counts its sessions and its books. */
async function openLibrary(isAnswered = (_sent: number) => true) {
  const { fetch: honest } = createLibraryServer();
  const living = new Set<string>();
  let books = 0;
  let sent = 0;
  const server = await listen(async (request) => {
    sent += 1;
    if (!isAnswered(sent)) return new Promise<Response>(() => {});
    // A run takes long enough to be stopped in the middle, however late its first verdict is read here.
    await setTimeout(5);
    const { pathname } = new URL(request.url);
    const bearer = request.headers.get("Authorization")?.replace("Bearer ", "") ?? "";
    const response = await honest(request);
    if (pathname === "/sign-out" && response.ok) living.delete(bearer);
    if (pathname === "/sign-in" && response.ok) living.add((await response.clone().json()).accessToken);
    if (request.method === "POST" && /\/books$/.test(pathname) && response.status === 201) books += 1;
    if (request.method === "DELETE" && response.ok) books -= 1;
    return response;
  });
  servers.push(server);
  writeFileSync(join(folder, "who.json"), identitiesFor(server.url), { mode: 0o600 });
  const args = [server.url, "--spec", spec, "--identities", "who.json"];
  return { args, living: () => living.size, books: () => books };
}

/** Holds a run that ended early to have failed, and each of its reports to what was judged until then. */
function expectJudgedInPart(code: number | null): void {
  const { json, har, ...texts } = readReports();
  const { verdict, counts } = JSON.parse(json);
  expect({ code, verdict }).toEqual({ code: 1, verdict: "broken" });
  expect(counts.run).toBeGreaterThan(0);
  expect(counts.run).toBeLessThan(counts.planned);
  expect(JSON.parse(har).log.entries.length).toBeGreaterThan(1);
  for (const [kind, text] of Object.entries(texts)) expect(text, kind).toContain("The run ended early");
}

describe("a check of a server that is stopped", () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`by ${signal} writes each report with what was judged so far, and exits 1`, async () => {
      const { args, living, books } = await openLibrary();
      const { code, stdout } = await checkUntilFirstVerdict(args, (check) => check.kill(signal));
      expect(stdout).toContain(`The run ended early: It was stopped by ${signal}`);
      expectJudgedInPart(code);
      expect({ living: living(), books: books() }).toEqual({ living: 0, books: 0 });
    });
  }

  it("does not wait for an answer that does not come", async () => {
    let isSilent = false;
    const { args } = await openLibrary(() => !isSilent);
    const { code, stdout } = await checkUntilFirstVerdict(args, (check) => {
      isSilent = true;
      check.kill("SIGINT");
      check.once("exit", () => {
        isSilent = false;
      });
    });
    expect(code).toBe(1);
    expect(stdout).toContain("The run ended early: It was stopped by SIGINT");
    expect(JSON.parse(readReports().json)).toMatchObject({ verdict: "broken" });
  });
});

it("a check of a server that is killed in the middle writes each report with what was judged so far, and exits 1", async () => {
  const server = begin("serve", "--port", "0", "--orders", "2", "--memory");
  let said = "";
  for await (const chunk of server.stdout) {
    said += chunk;
    if (said.includes("  try ") && said.endsWith("\n")) break;
  }
  const url = /^Countersign is listening on (http:\S+)\n/.exec(said)?.[1] ?? "";
  const { code, stdout } = await checkUntilFirstVerdict([url], () => server.kill("SIGKILL"));
  expect(stdout).toMatch(/The run ended early: http:\S+ cannot be reached \(the connection was refused\)/);
  expectJudgedInPart(code);
});
