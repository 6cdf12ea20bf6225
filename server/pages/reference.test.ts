import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createSandboxApp } from "../sandbox/create-sandbox-app.ts";

const script = 'console.log("a\u00e9");\r\nrun()';
const page = `<!doctype html><head><script nomodule>${script}</script></head><p>Whole</p><SCRIPT>x</SCRIPT >`;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function open(docsPage?: () => Promise<string>) {
  const { fetch } = await createSandboxApp({ orders: 0, ...(docsPage && { docsPage }) });
  return async () => {
    const response = await fetch("http://sandbox/docs");
    return { text: await response.text(), policy: response.headers.get("Content-Security-Policy") ?? "" };
  };
}

it("the reference is made when it is first asked for, once; a shorter page stands in for it meanwhile", async () => {
  let count = 0;
  const made = Promise.withResolvers<string>();
  const read = await open(() => {
    count += 1;
    return made.promise;
  });
  expect(count).toBe(0);
  for (let reading = 0; reading < 2; reading++) {
    const { text, policy } = await read();
    expect(text).toContain('<meta http-equiv="refresh"');
    expect(policy).not.toContain("script-src");
  }
  made.resolve(page);
  while ((await read()).text !== page) await settle();
  expect(count).toBe(1);
});

it("the reference may run its own scripts, and nothing of anybody else's", async () => {
  const read = await open(async () => page);
  while ((await read()).text !== page) await settle();
  const directives = (await read()).policy.split("; ");
  const own = [hashOf('console.log("a\u00e9");\nrun()'), hashOf("x")];
  expect(directives).toContain(`script-src ${own.join(" ")} 'unsafe-eval'`);
  expect(directives).toContain("default-src 'none'");
  expect(directives.join(" ")).not.toMatch(/https?:|\*|'self'/);
});

it("the shorter page stays where nobody makes the reference, or it cannot be made", async () => {
  for (const docsPage of [undefined, () => Promise.reject(new Error("no renderer"))]) {
    const read = await open(docsPage);
    while ((await read()).text.includes('http-equiv="refresh"')) await settle();
    expect((await read()).text).toContain("npx countersign docs");
  }
});
