import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
let folder: string;
let programs: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-cli-serve-"));
  programs = [];
});
afterEach(() => {
  for (const program of programs) program.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Starts the command in a folder of its own, and waits until it has said all that it says. */
async function start(...args: string[]) {
  const program = spawn(process.execPath, [bin, "serve", "--port", "0", "--orders", "4", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  programs.push(program);
  const output = { stdout: "", stderr: "" };
  program.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  for await (const chunk of program.stdout) {
    output.stdout += chunk;
    if (output.stdout.includes("  try ") && output.stdout.endsWith("\n")) break;
  }
  const url = /^Countersign is listening on (http:\S+)\n/.exec(output.stdout)?.[1] ?? "";
  return { program, output, url };
}

function run(...args: string[]) {
  return runIn({}, ...args);
}

function runIn(environment: Record<string, string>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "serve", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

describe("countersign serve", () => {
  it("says where it listens, where the docs and the identities are, and how to try it, without a password", async () => {
    const { output, url } = await start();
    expect(output.stdout.split("\n")).toEqual([
      `Countersign is listening on ${url}`,
      `  docs        ${url}/docs`,
      "  identities  .countersign/sandbox.json (for your eyes only)",
      expect.stringMatching(/^ {2}try {9}curl /),
      "",
    ]);
    const file = readFileSync(join(folder, ".countersign", "sandbox.json"), "utf8");
    const { baseUrl, identities } = JSON.parse(file);
    expect(baseUrl).toBe(url);
    for (const { password } of identities) expect(output.stdout).not.toContain(password);
  });

  it("prints a line to try that works as it stands", async () => {
    const { output } = await start("--memory");
    const line = / try +(.*)\n/.exec(output.stdout)?.[1] ?? "";
    const answer = execFileSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(answer)).toMatchObject({ tokenType: "Bearer", user: { role: "operations" } });
  });

  it("stops with exit code 0 on SIGTERM, and leaves one file beside the identities [TRN-15]", async () => {
    const { program, url } = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    program.kill("SIGTERM");
    expect(await once(program, "exit")).toEqual([0, null]);
    const names = execFileSync("ls", [join(folder, ".countersign")], { encoding: "utf8" });
    expect(names).toBe("sandbox.db\nsandbox.json\n");
  });

  it("ends with the npm or npx that runs it, however that was killed", async () => {
    // As they do it: a shell between, which is killed with them.
    const command = [process.execPath, bin, "serve", "--memory", "--port", "0", "--orders", "4"];
    const npm = spawn("sh", ["-c", '"$@"; exit', "sh", ...command], {
      cwd: folder,
      env: { ...process.env, npm_command: "start" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let stdout = "";
    for await (const chunk of npm.stdout) {
      stdout += chunk;
      if (stdout.includes("listening")) npm.kill("SIGKILL");
    }
    // The output ends when the last who holds it has ended.
    const url = /listening on (\S+)/.exec(stdout)?.[1] ?? "";
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  });

  it("lets the pages of listed origins read its answers, and nobody else's", async () => {
    const { url } = await start(
      "--memory",
      "--allow-origin",
      "http://localhost:5173",
      "--allow-origin",
      "https://desk.example",
    );
    const readable = async (origin: string) => {
      const { headers } = await fetch(`${url}/healthz`, { headers: { Origin: origin } });
      return headers.get("Access-Control-Allow-Origin");
    };
    expect(await readable("http://localhost:5173")).toBe("http://localhost:5173");
    expect(await readable("https://desk.example")).toBe("https://desk.example");
    expect(await readable("https://evil.example")).toBeNull();
  });

  it("listens for others where something in front speaks TLS", async () => {
    const { url } = await start(
      "--memory",
      "--host",
      "0.0.0.0",
      "--behind-tls",
      "--forwarded-by",
      "10.0.0.0/8",
    );
    expect((await fetch(`${url.replace("0.0.0.0", "127.0.0.1")}/readyz`)).status).toBe(200);
  });

  it("misbehaves in rough mode, and only there", async () => {
    const statuses = async (...args: string[]) => {
      const { url } = await start("--memory", "--quiet", ...args);
      const answers = Array.from({ length: 300 }, async () => {
        const body = JSON.stringify({ username: "nobody", password: "nothing" });
        const headers = { "Content-Type": "application/json" };
        const request = fetch(`${url}/api/auth/refresh`, { method: "POST", headers, body });
        return await request.then(
          ({ status }) => status,
          () => 0,
        );
      });
      return new Set(await Promise.all(answers));
    };
    expect(await statuses()).toEqual(new Set([400]));
    expect(await statuses("--rough", "1")).toEqual(new Set([400, 503]));
  });

  it("writes one JSON line a request to stderr, unless it is to be quiet", async () => {
    for (const [args, count] of [
      [[], 1],
      [["--quiet"], 0],
    ] as const) {
      const { program, output, url } = await start("--memory", ...args);
      await fetch(`${url}/healthz`);
      program.kill("SIGTERM");
      await once(program, "close");
      const lines = output.stderr.split("\n").filter((line) => line !== "");
      expect(lines).toHaveLength(count);
      for (const line of lines) expect(JSON.parse(line)).toMatchObject({ route: "/healthz", status: 200 });
    }
  });
});

describe("countersign serve ends with exit code 2 and one sentence", () => {
  const refused = (want: string, ...args: string[]) => {
    expect(run(...args)).toEqual({ status: 2, stdout: "", stderr: `${want}\n` });
  };

  it("when the port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    refused(
      `Cannot listen on 127.0.0.1:${port}: something else already does; stop it, or choose another port with --port.`,
      "--port",
      port,
    );
    other.close();
  });

  it("when the file is not ours, which stays as it was", () => {
    writeFileSync(join(folder, "letter.txt"), "Dear sister");
    refused(
      "The file letter.txt is not a Countersign database and was left as it is: name another file, or one that is not there yet.",
      ...["--port", "0", "--db", "letter.txt"],
    );
    expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("Dear sister");
  });

  it("when a number is none", () => {
    refused(
      "countersign serve: option '--orders <number>' argument 'many' is invalid: It is a whole number from 0 up. `countersign serve --help` says what it takes.",
      ...["--orders", "many"],
    );
  });

  it("when a folder cannot be made", () => {
    writeFileSync(join(folder, "file"), "");
    const { status, stdout, stderr } = run("--port", "0", "--db", "file/sandbox.db");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^The database file\/sandbox\.db cannot be opened \(.*\): check its folder.*\n$/);
  });

  it("when a database is named in a folder that is not there, and makes none", () => {
    refused(
      "There is no folder dta for the database dta/sandbox.db: make it, or check what --db says.",
      ...["--port", "0", "--db", "dta/sandbox.db"],
    );
    expect(existsSync(join(folder, "dta"))).toBe(false);
  });

  it("when the port is one that browsers refuse", () => {
    refused(
      "countersign serve: option '-p, --port <number>' argument '4045' is invalid: Browsers and `fetch` refuse port 4045; choose another. `countersign serve --help` says what it takes.",
      ...["--port", "4045"],
    );
  });

  it("when others would send their tokens in clear text [TRN-17]", () => {
    refused(
      "Plain HTTP is spoken on this machine's own addresses alone, and 0.0.0.0 is none: give --tls-cert and --tls-key, or --behind-tls where something in front speaks TLS.",
      ...["--port", "0", "--host", "0.0.0.0"],
    );
    expect(existsSync(join(folder, ".countersign"))).toBe(false);
  });

  it("when a certificate has no key, or is not there", () => {
    refused(
      "countersign serve: --tls-cert and --tls-key go together: give both, or neither.",
      ...["--port", "0", "--tls-cert", "cert.pem"],
    );
    refused(
      "The certificate cert.pem does not exist: check the path.",
      ...["--port", "0", "--tls-cert", "cert.pem", "--tls-key", "key.pem"],
    );
  });

  it.each(["*", "localhost:5173", "https://desk.example/app", "file:///index.html"])(
    "when an origin is none: %s",
    (origin) => {
      refused(
        `countersign serve: option '--allow-origin <origin>' argument '${origin}' is invalid: An origin is written like http://localhost:5173. \`countersign serve --help\` says what it takes.`,
        ...["--port", "0", "--allow-origin", origin],
      );
    },
  );

  it("when the database of DATABASE_URL cannot be reached, without its password", () => {
    const DATABASE_URL = "postgres://ana:hidden@127.0.0.1:1/orders";
    expect(runIn({ DATABASE_URL }, "--port", "0")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "The database 127.0.0.1:1/orders cannot be used (connect ECONNREFUSED 127.0.0.1:1): check DATABASE_URL, and that PostgreSQL runs there and lets you in.\n",
    });
  });
});
