import { expect, test } from "vitest";
import { TokenResponseError } from "./errors/token-response-error.ts";
import { toTokens } from "./tokens.ts";

const first = toTokens({ accessToken: "A1", refreshToken: "R1", lifetimeMs: 1_000 }, 5_000);

test("the end of a token is counted from the server's time", () => {
  expect(first).toMatchObject({ lifetimeMs: 1_000, expiresAtMs: 6_000 });
});

test.for([0, -5_000, Number.NaN, Number.POSITIVE_INFINITY])(
  "a life of %d ms counts as unstated [PRO-11]",
  (lifetimeMs) => {
    expect(toTokens({ accessToken: "A1", lifetimeMs }, 0)).not.toHaveProperty("expiresAtMs");
  },
);

test("a life of thirty thousand years is taken as stated [PRO-11]", () => {
  expect(toTokens({ accessToken: "A1", lifetimeMs: 1e15 }, 0).expiresAtMs).toBe(1e15);
});

test("a renewal keeps the sign-in, is a generation of its own, and keeps a refresh token that is not replaced", () => {
  const second = toTokens({ accessToken: "A2" }, 0, first);
  expect(second).toMatchObject({ signInId: first.signInId, refreshToken: "R1" });
  expect(second.generation).not.toBe(first.generation);
});

test("a new sign-in is another than the one before", () => {
  expect(toTokens({ accessToken: "A1" }, 0).signInId).not.toBe(first.signInId);
});

test.for(["a b", "a\n", "ä", ""])("an access token that no header can bear is refused: %j", (accessToken) => {
  expect(() => toTokens({ accessToken }, 0)).toThrow(TokenResponseError);
});
