import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { SentRequest } from "../engine/exchange.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { curlFor } from "./curl.ts";

const url = "http://127.0.0.1:3000/orders?status=Draft";

describe("the curl command of a request", () => {
  it("reads tokens from environment variables", () => {
    const mask = createSecretMask();
    mask.learn("access", "token-one");
    const request: SentRequest = { method: "GET", url, headers: [["Authorization", "Bearer token-one"]] };
    expect(curlFor(request, mask)).toBe(
      `curl -sS -i '${url}' -H 'Authorization: Bearer '"$COUNTERSIGN_ACCESS_1"`,
    );
  });

  it("hides a secret that is too short to be looked for in texts, where it is a whole word", () => {
    const mask = createSecretMask();
    mask.learn("secret", "4711");
    mask.learn("secret", "");
    const request = { method: "GET", url: "http://127.0.0.1:3000/?code=4711&n=47110", headers: [] };
    expect(curlFor(request, mask)).toBe(
      `curl -sS -i 'http://127.0.0.1:3000/?code='"$COUNTERSIGN_SECRET_1"'&n=47110'`,
    );
  });

  it("leaves out what curl and the connection supply", () => {
    const headers = [
      ["Host", "127.0.0.1:3000"],
      ["content-length", "2"],
      ["X-Own", "kept"],
    ] as const;
    expect(curlFor({ method: "GET", url, headers }, createSecretMask())).toBe(
      `curl -sS -i '${url}' -H 'X-Own: kept'`,
    );
  });

  it("asks for the head alone where the request was a HEAD", () => {
    expect(curlFor({ method: "HEAD", url, headers: [] }, createSecretMask())).toBe(`curl -sS -i -I '${url}'`);
  });

  it("pipes in a body that is no text", () => {
    const request: SentRequest = { method: "PUT", url, headers: [], body: Uint8Array.of(0, 255) };
    expect(curlFor(request, createSecretMask())).toBe(
      `printf %s 'AP8=' | base64 -d | curl -sS -i -X PUT '${url}' --data-binary @-`,
    );
  });

  it("gives a shell the very words of the request, quotes and dollars and all", () => {
    const mask = createSecretMask();
    mask.learn("password", "s3cret'$HOME`id`");
    const body = `{"says":"it's $5; \`ls\`","password":"s3cret'$HOME\`id\`"}`;
    const request: SentRequest = { method: "POST", url, headers: [], body: new TextEncoder().encode(body) };
    const words = shellWords(curlFor(request, mask), { COUNTERSIGN_PASSWORD_1: "s3cret'$HOME`id`" });
    expect(words).toEqual(["curl", "-sS", "-i", "-X", "POST", url, "--data-raw", body]);
  });
});

/** Has a POSIX shell split a command into its words. */
function shellWords(command: string, env: Record<string, string>): readonly string[] {
  const script = `set -- ${command}; for word in "$@"; do printf '%s\\0' "$word"; done`;
  return execFileSync("sh", ["-c", script], { env: { ...process.env, ...env }, encoding: "utf8" })
    .split("\0")
    .slice(0, -1);
}
