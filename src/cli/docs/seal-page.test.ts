import { describe, expect, it } from "vitest";
import { sealPage } from "./seal-page.ts";

describe("a sealed page", () => {
  it("carries a policy that lets nothing in from outside", () => {
    expect(sealPage("<html><head></head></html>")).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
    );
  });

  it("draws the renderer's name where its picture would be fetched", () => {
    const page = sealPage('<head></head><img src="https://cdn.redoc.ly/redoc/logo-mini-full.svg">');
    expect(page).toMatch(/<img src="data:image\/svg\+xml,[^"]+">$/);
  });

  it("is never one without a place for the policy", () => {
    expect(() => sealPage("<p>no head</p>")).toThrow("cannot be sealed");
  });
});
