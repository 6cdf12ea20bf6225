import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

/** Bundles what is left when only these names are imported from the contract's entry. */
async function bundled(names: string): Promise<string> {
  const index = join(import.meta.dirname, "index.ts");
  const bundle = await rolldown({
    input: "entry",
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? "\0entry" : null),
        load: (id) => (id === "\0entry" ? `export { ${names} } from ${JSON.stringify(index)};` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}

/** Words that stand only in a table, and so tell that it was carried along. */
const marks = {
  policies: "provenance",
  requests: "mediaTypes",
  transitions: "gates",
  problems: "token_expired",
  validators: "schemaPath",
};

test("a client carries the operations and session rules, and no table that only a server needs", async () => {
  const code = await bundled(
    "operationFor, replayClassOf, session, idempotency, readExpression, parseRetryAfter",
  );
  const carried = Object.entries(marks).filter(([, mark]) => code.includes(mark));
  expect(carried).toEqual([]);
  expect(code).toContain("refreshSession");
});

test("a header grammar comes without any table", async () => {
  const code = await bundled(
    "parseRetryAfter, parseEntityTag, bearerChallenge, isIdempotencyKey, readPointer",
  );
  expect(code).not.toContain("/api/");
  expect(gzipSync(code).length).toBeLessThan(2048);
});

test("the words by which tables are told do stand in them", async () => {
  const code = await bundled("policies, requests, transitions, problems");
  const { validators: _, ...tables } = marks;
  expect(Object.entries(tables).filter(([, mark]) => !code.includes(mark))).toEqual([]);
});

test("the whole entry has no compiled validators and imports nothing from Node", async () => {
  const code = await bundled("allowedActions, policies, requests, problems, lifecycle, operations");
  expect(code).not.toContain(marks.validators);
  expect(code).not.toMatch(/from\s*"node:/);
});
