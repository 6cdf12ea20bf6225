import { expect, test } from "vitest";
import { apiKeyGrant } from "./api-key-grant.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

test("in a real browser an API key is refused unless the danger is accepted [EN-5]", () => {
  expect(() => apiKeyGrant("SECRET")).toThrow(ConfigurationError);
  expect(() => apiKeyGrant("SECRET", { dangerouslyAllowBrowser: true })).not.toThrow();
});
