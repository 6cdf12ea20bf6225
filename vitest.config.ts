import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBinaries } from "./server/store/postgres/testing/find-binaries.ts";

/** The package's own name resolves to its source here, as `customConditions` does it for TypeScript. */
const source = "countersign-source";

/** Builds, packs and installs the package; it needs the registry, so it runs by `npm run test:package`. */
const packaging = ".ci/package.test.ts";

/** Runs the suite on a dozen clients, for more than a minute: `npm run test:scoreboard`. */
const scoreboard = "docs/examples/other-clients/scoreboard/runs.test.ts";

/** What only a browser has; `npm run test:browser` runs it, with all of the client's tests that need no Node. */
const inBrowser = "src/client/**/*.browser.test.ts";

/** What drives a browser from Node: part of `npm test`, where it says in one line that there is no browser. */
const drivesBrowser = [
  "src/cli/docs/offline.test.ts",
  "src/cli/serve/served-docs.test.ts",
  "server/trials/shared-session/in-browser/*.test.ts",
];

/** Looks for secrets in all that a server leaves behind: the last part of `npm test`. */
const canaries = ["server/canary.test.ts", "src/cli/serve/canary.test.ts"];

/** Needs a PostgreSQL; the setup says in one line where there is none. */
const onPostgres = "server/store/postgres/*.test.ts";
const hasPostgres = Boolean(process.env.DATABASE_URL) || findBinaries() !== undefined;

/** What the tests that run in Node have in common. */
const inNode = {
  globalSetup: ["server/store/postgres/testing/provide-postgres.ts"],
  setupFiles: [".ci/seed-properties.ts"],
  // Tells a test that hangs from one on a slow machine, and nothing about speed.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve: { conditions: [source] },
  ssr: { resolve: { conditions: [source, "node"] } },
  test: {
    reporters: ["default", "./.ci/plain-count-reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          ...inNode,
          name: "unit",
          include: ["{src,server,conformance,openapi,docs,.ci}/**/*.test.ts"],
          exclude: [packaging, scoreboard, inBrowser, ...canaries, ...(hasPostgres ? [] : [onPostgres])],
        },
      },
      {
        extends: true,
        test: { ...inNode, name: "canary", include: canaries, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        resolve: { conditions: [source, "module", "browser", "development|production"] },
        // Named, for a package that is found only while tests run has them all begin anew.
        optimizeDeps: {
          include: [
            "@opentelemetry/api",
            "@tanstack/query-core",
            "@tanstack/react-query",
            "oauth4webapi",
            "openapi-fetch",
            "react",
            "react-dom/server.browser",
          ],
        },
        test: {
          name: "browser",
          include: ["src/client/**/*.test.ts"],
          exclude: ["**/*.node.test.ts", "src/client/{node,errors,opentelemetry}/**"],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: {
                executablePath: process.env.COUNTERSIGN_CHROMIUM ?? "/usr/bin/chromium",
                args: [
                  "--no-sandbox",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                ],
              },
            }),
          },
        },
      },
      {
        extends: true,
        test: { name: "pages", include: drivesBrowser, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: "package", include: [packaging], testTimeout: 300_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          ...inNode,
          name: "scoreboard",
          include: [scoreboard],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
