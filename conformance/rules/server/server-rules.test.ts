import { readdirSync } from "node:fs";
import { serve } from "@hono/node-server";
import { describe, expect, it } from "vitest";
import { checkLibrary } from "../../engine/fixtures/library.ts";
import { createLibraryServer } from "../../engine/fixtures/library-server.ts";
import type { CheckedServer } from "../../server/check-server.ts";
import { serverRules } from "../server-rules.ts";

const rules = await serverRules();
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""));

describe("the server rules", () => {
  it("are each named for their file", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("are all kept by an honest server in memory", async () => {
    const checked = await checkLibrary(rules, { fetch: createLibraryServer().fetch });
    expect(verdicts(checked)).toEqual(Object.fromEntries(rules.map(({ id }) => [id, "pass"])));
  });

  it("are all kept by an honest server behind a socket", async () => {
    await using library = await listen(createLibraryServer().fetch);
    const checked = await checkLibrary(rules, { baseUrl: library.baseUrl });
    expect(verdicts(checked)).toEqual(Object.fromEntries(rules.map(({ id }) => [id, "pass"])));
  });

  for (const rule of rules) {
    it(`catch the mutant of ${rule.id} by that rule alone`, async () => {
      const checked = await checkLibrary(rules, { fetch: rule.mutant(createLibraryServer().fetch) });
      const caught = Object.entries(verdicts(checked)).filter(([, verdict]) => verdict !== "pass");
      expect(caught).toEqual([[rule.id, rule.level === "must" ? "fail" : "warn"]]);
    });
  }
});

function verdicts({ results }: CheckedServer): Record<string, string> {
  return Object.fromEntries(
    results.map(({ rule, verdict, reason, breaches }) => {
      const [first] = breaches;
      return [
        rule.id,
        verdict === "not-testable" ? `${verdict}: ${reason} ${first?.message ?? ""}` : verdict,
      ];
    }),
  );
}

async function listen(fetch: (request: Request) => Response | Promise<Response>) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
    resolve(`http://127.0.0.1:${port}`),
  );
  return {
    baseUrl: await promise,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}
