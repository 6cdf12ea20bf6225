import { expect, test } from "vitest";
import { apiKeyGrant, isBrowser } from "./api-key-grant.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

test("an API key in a page is refused unless the danger is accepted, and not quoted [EN-5]", () => {
  const page = { window: {}, document: {} };
  expect(() => apiKeyGrant("SECRET", {}, page)).toThrow(ConfigurationError);
  expect(() => apiKeyGrant("SECRET", {}, page)).not.toThrow(/SECRET/);
  expect(() => apiKeyGrant("SECRET", { dangerouslyAllowBrowser: true }, page)).not.toThrow();
  expect(() => apiKeyGrant("SECRET", {}, {})).not.toThrow();
});

test("an empty key is refused", () => {
  expect(() => apiKeyGrant("")).toThrow(/empty/);
});

test.each([
  { scope: { window: {}, document: {} }, where: "a page", browser: true },
  { scope: { importScripts: () => {} }, where: "a page's worker", browser: true },
  { scope: { window: {} }, where: "an app without pages", browser: false },
  { scope: {}, where: "a server", browser: false },
])("$where is a browser: $browser", ({ scope, browser }) => {
  expect(isBrowser(scope)).toBe(browser);
});
