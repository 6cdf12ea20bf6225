import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["countersign-source"] },
  ssr: { resolve: { conditions: ["countersign-source", "node", "import", "default"] } },
  test: {
    include: ["{src,server,conformance,openapi,docs,.ci}/**/*.test.ts"],
    typecheck: { enabled: false },
    testTimeout: 20_000,
  },
});
