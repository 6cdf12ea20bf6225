import { defineConfig } from "vitest/config";
import { findBinaries } from "./server/store/postgres/testing/find-binaries.ts";

/** The package's own name resolves to its source here, as `customConditions` does it for TypeScript. */
const source = "countersign-source";

/** Builds, packs and installs the package; it needs the registry, so it runs by `npm run test:package`. */
const packaging = ".ci/package.test.ts";

/** Needs a PostgreSQL; the setup says in one line where there is none. */
const onPostgres = "server/store/postgres/*.test.ts";
const hasPostgres = Boolean(process.env.DATABASE_URL) || findBinaries() !== undefined;

export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source, "node"] } },
  test: {
    reporters: ["default", "./.ci/plain-count-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{src,server,conformance,openapi,docs,.ci}/**/*.test.ts"],
          exclude: [packaging, ...(hasPostgres ? [] : [onPostgres])],
          globalSetup: ["server/store/postgres/testing/provide-postgres.ts"],
          setupFiles: [".ci/seed-properties.ts"],
          // Tells a test that hangs from one on a slow machine, and nothing about speed.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: "package", include: [packaging], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});
