import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-proxy-"));
const asInTheDocs = "proxy http://127.0.0.1:3000";
const token = `csa_${"p".repeat(43)}`;

/** Refuses every token. */
const server = createServer((_, response) => void response.writeHead(401, { "Content-Length": 0 }).end());
let target: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  target = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Standing {
  readonly url: string;
  readonly child: ChildProcess;
  readonly output: () => string;
}

async function stand(...options: string[]): Promise<Standing> {
  const args = asInTheDocs.replace("http://127.0.0.1:3000", target).split(" ");
  const child = spawn(process.execPath, [bin, ...args, "--port", "0", ...options], {
    env: { ...process.env, NO_COLOR: "1", npm_command: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ready = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
      const url = /^Countersign is listening on (\S+)$/m.exec(output)?.[1];
      if (url !== undefined) ready.resolve(url);
    });
  }
  child.once("exit", () => ready.reject(new Error(output)));
  return { url: await ready.promise, child, output: () => output };
}

function ask({ url }: Standing): Promise<Response> {
  return fetch(`${url}/api/clients/cl_1/orders`, { headers: { Authorization: `Bearer ${token}` } });
}

describe("countersign proxy", () => {
  test("tells what it finds while it passes, and writes the reports when it is stopped", async () => {
    const har = join(folder, "run.har");
    const proxy = await stand("--report", `har=${har}`);
    await ask(proxy);
    await ask(proxy);
    await expect.poll(proxy.output).toContain("FAIL refused-token-is-not-sent-again: request 2: listOrders");
    proxy.child.kill("SIGINT");
    expect(await once(proxy.child, "exit")).toEqual([1, null]);
    expect(proxy.output()).toContain("The contract is broken: ");
    const { log } = JSON.parse(readFileSync(har, "utf8"));
    expect(log.entries).toHaveLength(2);
    expect(`${proxy.output()}${JSON.stringify(log)}`).not.toContain(token);
  });

  test("says in a header of each answer what was found, where it is asked to", async () => {
    const proxy = await stand("--annotate", "--json", "--only", "refused-token-is-not-sent-again");
    expect((await ask(proxy)).headers.get("Countersign-Verdict")).toBe("kept");
    expect((await ask(proxy)).headers.get("Countersign-Verdict")).toBe(
      'broken; rules="refused-token-is-not-sent-again"',
    );
    proxy.child.kill("SIGTERM");
    expect(await once(proxy.child, "exit")).toEqual([1, null]);
    const [, report = ""] = proxy.output().split(/^(?=\{)/m);
    expect(JSON.parse(report)).toMatchObject({ verdict: "broken", counts: { fail: 1 } });
  });

  test.each([
    [
      "would send tokens over a network in clear text",
      ["http://orders.example"],
      "Plain HTTP is spoken on this machine alone, and orders.example is elsewhere: write https:// in front of it, or say --private-network where nobody else sees the way there.\n",
    ],
    [
      "would take tokens from a network in clear text",
      ["http://127.0.0.1:9", "--host", "0.0.0.0"],
      "Plain HTTP is spoken on this machine's own addresses alone, and 0.0.0.0 is none: give --tls-cert and --tls-key, or --behind-tls where something in front speaks TLS.\n",
    ],
    [
      "is given a certificate without its key",
      ["http://127.0.0.1:9", "--tls-cert", "cert.pem"],
      "countersign proxy: --tls-cert and --tls-key go together: give both, or neither.\n",
    ],
    [
      "is given a certificate that is not there",
      ["http://127.0.0.1:9", "--tls-cert", "no-cert.pem", "--tls-key", "no-key.pem"],
      "The certificate no-cert.pem does not exist: check the path.\n",
    ],
    [
      "is given files that are no certificate",
      ["http://127.0.0.1:9", "--tls-cert", bin, "--tls-key", bin],
      /^The certificate and its key cannot be used \(.*\): give two PEM files that belong together, .*\n$/,
    ],
    [
      "could not write its report at the end of the day",
      ["http://127.0.0.1:9", "--report", `html=${bin}/report.html`],
      `The html report cannot be written to ${bin}/report.html (EEXIST): name a file in a folder that you may write to.\n`,
    ],
    ["is given no address", ["orders"], /^"orders" is not the base URL of a server: .*\n$/],
  ])("ends with 2 and one sentence where it %s", (_, args, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "proxy", "--port", "0", ...args], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    if (typeof sentence === "string") expect(stderr).toBe(sentence);
    else expect(stderr).toMatch(sentence);
  });
});
