import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { freePort } from "./port.ts";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countersign-mock-"));
afterAll(() => rmSync(folder, { recursive: true }));

const spec = join(folder, "greeting.json");
writeFileSync(
  spec,
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Greeting", version: "1" },
    paths: {
      "/greeting": {
        get: {
          responses: {
            200: {
              description: "A greeting.",
              content: { "application/json": { examples: { plain: { value: { hello: "world" } } } } },
            },
          },
        },
      },
    },
  }),
);

async function readyAddress(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error("stdout is not piped");
  for await (const line of createInterface({ input: program.stdout })) {
    const address = /listening on (\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("the mock ended before it listened");
}

it("the mock answers with the contract's examples, and stops with exit code 0 on Ctrl-C", async () => {
  const port = String(await freePort("127.0.0.1", 0));
  const program = spawn(process.execPath, [bin, "mock", "--spec", spec, "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await readyAddress(program);
  const answer = await fetch(`${address}/greeting`);
  expect(await answer.json()).toEqual({ hello: "world" });

  program.kill("SIGINT");
  expect(await once(program, "exit")).toEqual([0, null]);
  await expect(fetch(`${address}/greeting`)).rejects.toThrow("fetch failed");
});

/** Waits until nothing answers there any more. */
async function untilGone(address: string): Promise<void> {
  const answers = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 50));
}

it("the mock that npx runs ends with npx, however that was killed", async () => {
  const port = String(await freePort("127.0.0.1", 0));
  // As npx does it: a shell between, which is killed with it.
  const command = [process.execPath, bin, "mock", "--spec", spec, "--port", port];
  const npx = spawn("sh", ["-c", '"$@"; exit', "sh", ...command], {
    env: { ...process.env, npm_command: "exec" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await readyAddress(npx);
  npx.kill("SIGKILL");
  await untilGone(address);
});

it("Prism ends with the mock, however that was killed", async () => {
  const port = String(await freePort("127.0.0.1", 0));
  const mock = spawn(process.execPath, [bin, "mock", "--spec", spec, "--port", port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await readyAddress(mock);
  mock.kill("SIGKILL");
  await untilGone(address);
});

it("a port in use ends the mock with exit code 2 and one sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { status, stderr } = spawnSync(process.execPath, [bin, "mock", "--spec", spec, "--port", port], {
    encoding: "utf8",
  });
  other.close();
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `Cannot listen on 127.0.0.1:${port}: something else already does; stop it, or choose another port with --port.\n`,
  });
});
