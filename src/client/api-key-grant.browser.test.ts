import { expect, test } from "vitest";
import { apiKeyGrant, isBrowser } from "./api-key-grant.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

test("in a real browser an API key is refused unless the danger is accepted [EN-5]", () => {
  expect(() => apiKeyGrant("SECRET")).toThrow(ConfigurationError);
  expect(() => apiKeyGrant("SECRET", { dangerouslyAllowBrowser: true })).not.toThrow();
});

test("a real worker is told to be a browser's, for its code is as public as the page's [EN-5]", async () => {
  const source = `postMessage((${isBrowser})(self))`;
  const worker = new Worker(URL.createObjectURL(new Blob([source])));
  const told = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
  });
  worker.terminate();
  expect(told).toBe(true);
});
