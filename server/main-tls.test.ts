import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, type ServeOptions, serve } from "./main.ts";
import { selfSigned } from "./testing/self-signed.ts";

let folder: string;
let server: RunningServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-tls-"));
});
afterEach(async () => {
  await server?.close(0);
  server = undefined;
  rmSync(folder, { recursive: true });
});

const start = async (options: ServeOptions) => {
  server = await serve({ port: 0, memory: true, db: join(folder, "none.db"), orders: 0, ...options });
  return server;
};

it("a server is not started where tokens would come in clear text from elsewhere, and touches no file [TRN-17]", async () => {
  await expect(start({ host: "0.0.0.0" })).rejects.toMatchObject({ code: "plain-http", expected: true });
  expect(readdirSync(folder)).toEqual([]);
});

it("behind what speaks TLS it may listen anywhere", async () => {
  const { url } = await start({ host: "0.0.0.0", behindTls: true });
  expect((await fetch(`http://127.0.0.1:${new URL(url).port}/healthz`)).status).toBe(200);
});

it("with a certificate it speaks TLS itself, and nothing else [TRN-17]", async () => {
  const tls = selfSigned();
  const { url } = await start({ tls });
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const answer = await new Promise<{ status?: number | undefined; text: string }>((resolve, reject) => {
    const request = get(`${url}/api/auth/session`, { ca: tls.cert, agent: false }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() });
    });
    request.on("error", reject);
  });
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.text)).toMatchObject({ code: "token_missing" });
  await expect(fetch(url.replace("https:", "http:"))).rejects.toThrow("fetch failed");
});

it.each([
  { title: "is none", tls: { cert: "letter", key: "letter" } },
  { title: "is of another key", tls: { cert: selfSigned().cert, key: selfSigned().key } },
])("a certificate that $title stops the server in one sentence", async ({ tls }) => {
  await expect(start({ tls })).rejects.toMatchObject({ code: "unusable-certificate", expected: true });
  expect(existsSync(join(folder, "sandbox.json"))).toBe(false);
});

describe("what a proxy says of a request", () => {
  const strangers = async (url: string, forwardedFor: (index: number) => string) => {
    const statuses: number[] = [];
    for (let index = 0; index < 31; index++) {
      const answer = await fetch(`${url}/api/auth/sign-in`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Forwarded-For": forwardedFor(index) },
        body: JSON.stringify({ username: `nobody-${index}@harbor.example`, password: "wrong" }),
      });
      statuses.push(answer.status);
    }
    return statuses;
  };
  const policy = { passwordFailures: { most: 5, withinMs: 1000 } };

  it("counts where we were told of the proxy, so that one client does not use up the limit of all", async () => {
    const { url } = await start({ forwardedBy: ["10.0.0.7", "127.0.0.0/8"], policy });
    const others = await strangers(url, (index) => `198.51.100.${index}`);
    expect(new Set(others)).toEqual(new Set([401]));
    const one = await strangers(url, () => "203.0.113.9");
    expect(one.filter((status) => status === 429)).toHaveLength(1);
  });

  it("counts for nothing where we were not [TRN-12]", async () => {
    const { url } = await start({ forwardedBy: ["10.0.0.7"], policy });
    const statuses = await strangers(url, (index) => `198.51.100.${index}`);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it("is believed of its scheme too: what came in clear text is refused, and not redirected [TRN-17]", async () => {
    const { url } = await start({ forwardedBy: ["127.0.0.1"] });
    const ask = async (scheme: string) => {
      const answer = await fetch(`${url}/api/auth/session`, {
        headers: { "X-Forwarded-Proto": scheme },
        redirect: "manual",
      });
      return (await answer.json()).code;
    };
    expect(await ask("https")).toBe("token_missing");
    expect(await ask("http")).toBe("request_malformed");
    expect(await ask("http, https")).toBe("request_malformed");
  });

  it.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/", "fd00::/129", "10.0.0/8", ""])(
    "needs its address: %j",
    async (proxy) => {
      const message = `The proxy ${proxy} is no address and no network: name it like 10.0.0.7, 172.16.0.0/12 or fd00::/8.`;
      await expect(start({ forwardedBy: [proxy] })).rejects.toMatchObject({ expected: true, message });
    },
  );
});
