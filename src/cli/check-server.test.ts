import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLibraryServer } from "../../conformance/engine/fixtures/library-server.ts";
import { rule as missingToken } from "../../conformance/rules/server/missing-token-is-refused.ts";
import { identitiesFor, type Listening, listen, runCountersign } from "./fixtures/library-deployment.ts";

const spec = fileURLToPath(
  new URL("../../conformance/engine/fixtures/library-contract.json", import.meta.url),
);

const countersign = (...args: string[]) => runCountersign(folder, ...args);

let folder: string;
let honest: Listening;
let broken: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-"));
  honest = await listen(createLibraryServer().fetch);
  broken = await listen(missingToken.mutant(createLibraryServer().fetch));
  await mkdir(join(folder, ".countersign"));
  await writeFile(join(folder, ".countersign", "sandbox.json"), identitiesFor(honest.url));
  await writeFile(join(folder, "broken.json"), identitiesFor(broken.url));
});
afterAll(async () => {
  await Promise.all([honest.close(), broken.close()]);
  await rm(folder, { recursive: true });
});

describe("countersign check server", () => {
  it("exits 0 where the contract is kept, and takes the sandbox's identities by itself", async () => {
    const { code, stdout, stderr } = await countersign(
      "check",
      "server",
      honest.url,
      "--spec",
      spec,
      "--seed",
      "7",
    );
    expect(stderr).toBe("");
    expect(stdout).toMatch(
      /^Holding http:\/\/127\.0\.0\.1:\d+ to Lending library 1\.0\.0: \d+ rules, seed 7\.\n/,
    );
    expect(stdout).toContain("Operations reached: 10 of 10.");
    expect(stdout).toMatch(/\nThe contract is kept: \d+ rules ran, \d+ passed, 0 failed,/);
    expect(code).toBe(0);
  });

  it("exits 1 where it is broken, and prints a command that shows it", async () => {
    const options = ["--spec", spec, "--identities", "broken.json", "--only", missingToken.id];
    const { code, stdout } = await countersign("check", "server", broken.url, ...options);
    expect(stdout).toContain(
      "getSession answered a request without a token with 200; it should be refused with 401.",
    );
    expect(stdout).toContain(`curl -sS -i '${broken.url}/session' -H 'Accept:`);
    expect(code).toBe(1);
  });

  it("prints one JSON object with --json, and nothing else", async () => {
    const options = ["--spec", spec, "--json", "--seed", "7", "--only", "status-is-documented"];
    const { code, stdout, stderr } = await countersign("check", "server", honest.url, ...options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      verdict: "kept",
      counts: { planned: 1, run: 1, pass: 1, fail: 0, warn: 0, notApplicable: 0, notTestable: 0 },
      rules: [{ id: "status-is-documented", level: "must", verdict: "pass" }],
      findings: [],
      seed: 7,
      spec: {
        title: "Lending library",
        version: "1.0.0",
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      },
    });
  });

  it("prints the findings and the verdict alone with --quiet", async () => {
    const options = ["--spec", spec, "--quiet", "--only", "status-is-documented"];
    const { stdout } = await countersign("check", "server", honest.url, ...options);
    expect(stdout.trim().split("\n").at(0)).toBe("Operations reached: 10 of 10.");
  });

  const kinds = ["junit", "html", "json", "sarif", "markdown", "github", "har"];
  const reports = (place: string) =>
    kinds.flatMap((kind) => ["--report", `${kind}=reports/${place}/${kind}`]);
  const readReports = (place: string) =>
    Promise.all(kinds.map((kind) => readFile(join(folder, "reports", place, kind), "utf8")));

  it("writes each report that is asked for, into folders that it makes", async () => {
    await countersign("check", "server", honest.url, "--spec", spec, ...reports("kept"));
    const [junit, html, json = "", sarif = "", markdown, github, har = ""] = await readReports("kept");
    expect(junit).toContain('<testsuite name="countersign check');
    expect(html).toContain("The contract is kept.");
    expect(JSON.parse(json)).toMatchObject({
      verdict: "kept",
      coverage: expect.arrayContaining([expect.objectContaining({ operationId: "addBook", reached: "yes" })]),
      notes: ["Operations reached: 10 of 10."],
    });
    expect(JSON.parse(sarif)).toMatchObject({ runs: [{ results: [] }] });
    expect(markdown).toContain("The contract is kept");
    expect(github).toMatch(/^::notice title=Countersign::/m);
    expect(JSON.parse(har).log.entries.length).toBeGreaterThan(10);
    expect(har).not.toContain("correct-horse");
  });

  it("writes each report also where the server dies in the middle, with what was judged so far", async () => {
    const dying = await listen(createLibraryServer().fetch);
    let requests = 0;
    const server = await listen((request) => {
      requests += 1;
      if (requests === 60) void server.close();
      const url = new URL(request.url);
      return fetch(new Request(`${dying.url}${url.pathname}${url.search}`, request), { redirect: "manual" });
    });
    await writeFile(join(folder, "dying.json"), identitiesFor(server.url), { mode: 0o600 });
    const options = ["--spec", spec, "--identities", "dying.json", ...reports("died")];
    const { code, stdout, stderr } = await countersign("check", "server", server.url, ...options);
    await dying.close();
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("The run ended early:");
    const [junit, html, json = "", sarif = "", markdown, github, har = ""] = await readReports("died");
    expect(junit).toContain("planned equals run");
    expect(html).toContain("never ran");
    expect(JSON.parse(json)).toMatchObject({ verdict: "broken" });
    expect(sarif).toContain("The run ended early:");
    expect(markdown).toContain("The run ended early:");
    expect(github).toContain("broken");
    expect(JSON.parse(har).log.entries.length).toBeGreaterThan(10);
  });

  it("writes each report also where nothing could be judged, saying why", async () => {
    const { code, stderr } = await countersign("check", "server", "http://127.0.0.1:1", ...reports("none"));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1 cannot be reached .*\n$/);
    const [junit, html, json = "", sarif, markdown, github] = await readReports("none");
    for (const report of [junit, html, sarif, markdown, github])
      expect(report).toContain("cannot be reached");
    expect(JSON.parse(json)).toMatchObject({ verdict: "could-not-run" });
  });

  it("accepts the failures that a baseline names, and no baseline that names one too many", async () => {
    const known = [
      "getSession",
      "listBooks",
      "addBook",
      "getBook",
      "updateBook",
      "removeBook",
      "lendBook",
      "signOut",
    ];
    await writeFile(join(folder, "known.json"), baselineOf(known));
    await writeFile(join(folder, "stale.json"), baselineOf([...known, "signIn"]));
    const options = ["--spec", spec, "--identities", "broken.json", "--only", missingToken.id, "--quiet"];
    const kept = await countersign("check", "server", broken.url, ...options, "--baseline", "known.json");
    expect(kept.stdout).toContain(
      "1 warned, 0 not applicable, 0 not testable. Known failures in the baseline: 8.",
    );
    expect(kept.code).toBe(0);
    const stale = await countersign("check", "server", broken.url, ...options, "--baseline", "stale.json");
    expect(stale.stdout).toContain(
      `The baseline stale.json names ${missingToken.id}:signIn as a known failure, but it did not fail: take the entry out.`,
    );
    expect(stale.code).toBe(1);
  });
});

describe("a check that could not run exits with 2 and says in one sentence what to do", () => {
  const cases: readonly (readonly [title: string, args: readonly string[], says: string])[] = [
    [
      "for an address that is none",
      ["nonsense"],
      '"nonsense" is not the base URL of a server: write it like http://127.0.0.1:3000.',
    ],
    [
      "for credentials in the URL",
      ["http://kit:x@127.0.0.1:1/"],
      "A base URL has no user name and no password (a check of a server takes --identities): write it like http://127.0.0.1:3000.",
    ],
    [
      "for a rule that is none",
      ["http://127.0.0.1:1", "--only", "status-is-documentd"],
      '--only names "status-is-documentd", which is no rule: did you mean "status-is-documented"? `countersign rules` lists them all.',
    ],
    [
      "for a baseline that is missing",
      ["http://127.0.0.1:1", "--baseline", "nope.json"],
      "The baseline nope.json does not exist: check the path.",
    ],
    [
      "for a kind of report that is none",
      ["http://127.0.0.1:1", "--report", "pdf=x.pdf"],
      '--report cannot write "pdf": the kinds it can write are junit, html, json, sarif, markdown, github and har.',
    ],
    [
      "for identities that are missing",
      ["http://127.0.0.1:1", "--quiet", "--identities", "nope.json"],
      "The identities file nope.json does not exist: check the path.",
    ],
    [
      "for options that leave no rule",
      ["http://127.0.0.1:1", "--only", "no-server-error", "--skip", "no-server-error"],
      "--only, --skip and --level together leave no rule to run: loosen one of them.",
    ],
    [
      "for a report without a file",
      ["http://127.0.0.1:1", "--report", "junit"],
      "countersign check server: option '--report <kind=path>' argument 'junit' is invalid: Write it as kind=path, for example junit=report.xml. `countersign check server --help` says what it takes.",
    ],
  ];
  for (const [title, args, says] of cases) {
    it(title, async () => {
      expect(await countersign("check", "server", ...args)).toEqual({
        code: 2,
        stdout: "",
        stderr: `${says}\n`,
      });
    });
  }

  it("for a server that is not there", async () => {
    const gone = await listen(() => new Response());
    await gone.close();
    const { code, stderr } = await countersign("check", "server", gone.url, "--quiet");
    expect(stderr).toBe(
      `${gone.url} cannot be reached (the connection was refused): start the server, or correct the URL.\n`,
    );
    expect(code).toBe(2);
  });

  it("for a server that does not speak TLS", async () => {
    const url = honest.url.replace("http:", "https:");
    const { code, stderr } = await countersign("check", "server", url, "--quiet");
    expect(stderr).toBe(
      `${url} cannot be reached (TLS failed (ERR_SSL_WRONG_VERSION_NUMBER)): it does not speak TLS, so write http:// in place of https://.\n`,
    );
    expect(code).toBe(2);
  });

  it("for an identity that is not let in", async () => {
    await writeFile(
      join(folder, "wrong.json"),
      identitiesFor(honest.url).replace("correct-horse", "wrong-horse"),
    );
    const { code, stderr } = await countersign(
      "check",
      "server",
      honest.url,
      "--spec",
      spec,
      "--identities",
      "wrong.json",
    );
    expect(stderr).toBe(
      "The server answered 401 when reader signed in, so nothing behind the sign-in can be judged: correct the identities.\n",
    );
    expect(code).toBe(2);
  });

  it("and with --json prints a report that says the same", async () => {
    const { code, stdout } = await countersign("check", "server", "nonsense", "--json", "--seed", "7");
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "could-not-run",
      counts: { planned: 0, run: 0 },
      seed: 7,
    });
    expect(code).toBe(2);
  });
});

function baselineOf(operationIds: readonly string[]): string {
  const knownFailures = operationIds.map((operationId) => ({
    rule: missingToken.id,
    operationId,
    cause: "Known.",
  }));
  return JSON.stringify({ knownFailures });
}
