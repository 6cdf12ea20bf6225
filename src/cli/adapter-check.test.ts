import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const adapter = fileURLToPath(
  new URL("../../conformance/adapter-check/fixtures/test-adapter.ts", import.meta.url),
);

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `countersign adapter check` to its end. */
function check(options: readonly string[], command: readonly string[]): Promise<Ended> {
  const args = [bin, "adapter", "check", ...options, "--", ...command];
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe.concurrent("countersign adapter check", () => {
  test("ends with 0 and a line for each point where the adapter keeps them all", async () => {
    const { status, stdout, stderr } = await check([], [process.execPath, adapter]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^The adapter drives test 1\.\n\nkept {7}The first line says/);
    expect(stdout.match(/^kept {7}/gm)?.length).toBe(16);
    expect(stdout).toContain("The adapter speaks the protocol: of 16 points 16 kept, 0 missing, 0 broken.\n");
  });

  test("ends with 1 and says what was read, what was expected and what to do where it breaks one", async () => {
    const { status, stdout } = await check([], [process.execPath, adapter, "call-url"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /\nbroken {5}The `url` of a call arrives as it is, with its query\.\n {11}Read: .*\n {11}Expected: .*\n {11}To do: append `url`/,
    );
  });

  test("prints one object with --json", async () => {
    const { status, stdout } = await check(["--json"], [process.execPath, adapter, "first-line"]);
    expect(status).toBe(1);
    const { points, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ protocol: 1, verdict: "broken" });
    expect(points[0]).toEqual({
      id: "first-line",
      says: "The first line says the protocol's version, and who the client is.",
      verdict: "broken",
      reason: expect.stringContaining("has `countersign`, which is not 1"),
    });
  });

  test("ends with 2 and one sentence where the command cannot be started, also with --json", async () => {
    const { status, stdout, stderr } = await check(["--json"], ["no-such-adapter"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The command `no-such-adapter` cannot be started .*\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ protocol: 1, verdict: "could-not-run", points: [] });
  });

  test("wants a command, and reads a contract that is given", async () => {
    expect((await check([], [])).status).toBe(2);
    const { status, stderr } = await check(["--spec", "no-such.yaml"], [process.execPath, adapter]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/no-such\.yaml.*\n$/);
  });
});
