import { fileURLToPath } from "node:url";
import { createConfig, lint } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { printProblem } from "./diagnosis.ts";

// Our own rules are for an API that clients are made of; what a sandbox offers to tests is none.
test("the contract of the sandbox's controls keeps Redocly's strict rules", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const ref = fileURLToPath(new URL("../sandbox.yaml", import.meta.url));
  const problems = await lint({ ref, config });
  expect(problems.map(printProblem).join("\n\n")).toBe("");
});
