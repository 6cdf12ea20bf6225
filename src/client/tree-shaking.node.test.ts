import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What an application has anyway. */
const external = ["openapi-fetch", "oauth4webapi", "@opentelemetry/api", /^node:/];

/** Bundles a program for browsers. Answers its code, and the modules of ours that are left in it. */
async function bundle(program: string): Promise<{ code: string; modules: string[] }> {
  const { output } = await build({
    cwd: root,
    input: "program",
    plugins: [
      {
        name: "program",
        resolveId: (source) => (source === "program" ? `${root}src/client/program.ts` : null),
        load: (id) => (id.endsWith("src/client/program.ts") ? program : null),
      },
    ],
    external,
    platform: "browser",
    write: false,
  });
  const chunks = output.filter((part) => part.type === "chunk");
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  return { code: chunks.map(({ code }) => code).join(""), modules };
}

const isOfSessions = (id: string) => /(create-session|operations)\.ts$/.test(id);

describe("a program that takes a small part of the package is bundled with no more than that [EN-6]", () => {
  test.for(["unwrap", "HttpError", "memoryStore", "webLock", "apiKeyGrant", "resumePending"])(
    "%s brings neither session nor contract along",
    async (name) => {
      const { modules } = await bundle(`export { ${name} } from "./index.ts";`);
      expect(modules.length).toBeGreaterThan(0);
      expect(modules.filter(isOfSessions)).toEqual([]);
    },
  );

  test.for(["paging", "react-query", "opentelemetry", "oauth"])(
    "the entry %s works over a session that is given, and brings none along",
    async (entry) => {
      const { code, modules } = await bundle(`export * from "./${entry}/index.ts";`);
      expect(modules.length).toBeGreaterThan(1);
      expect(modules.filter(isOfSessions)).toEqual([]);
      expect(code).not.toMatch(/from "node:/);
    },
  );

  test("a session brings the contract along, so that the looking above finds what there is", async () => {
    const { modules } = await bundle('export { createSession } from "./index.ts";');
    expect(modules.filter(isOfSessions)).not.toEqual([]);
  });
});
