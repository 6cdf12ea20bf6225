import { expect, test } from "vitest";
import { formatBearerChallenge } from "./bearer-challenge.ts";
import { bearerChallenge, parseChallenges } from "./www-authenticate.ts";

test.each([
  ["Bearer", [{ scheme: "bearer", parameters: {} }]],
  ['Bearer realm="x"', [{ scheme: "bearer", parameters: { realm: "x" } }]],
  ["BEARER Realm=x", [{ scheme: "bearer", parameters: { realm: "x" } }]],
  [
    'Basic realm="a, b", Bearer realm="c", error="invalid_token"',
    [
      { scheme: "basic", parameters: { realm: "a, b" } },
      { scheme: "bearer", parameters: { realm: "c", error: "invalid_token" } },
    ],
  ],
  // RFC 9110 section 11.6.1: the comma before "title" and the one before "Basic" mean different things.
  [
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
    [
      { scheme: "basic", parameters: { realm: "simple" } },
      { scheme: "newauth", parameters: { realm: "apps", type: "1", title: 'Login to "apps"' } },
    ],
  ],
  [
    "Negotiate a87421000492aa8742==, Bearer",
    [
      { scheme: "negotiate", parameters: {}, token68: "a87421000492aa8742==" },
      { scheme: "bearer", parameters: {} },
    ],
  ],
  [
    "Negotiate, Basic realm=x",
    [
      { scheme: "negotiate", parameters: {} },
      { scheme: "basic", parameters: { realm: "x" } },
    ],
  ],
  ["Bearer realm = x ,error = y", [{ scheme: "bearer", parameters: { realm: "x", error: "y" } }]],
  [", Bearer a=1,, b=2,", [{ scheme: "bearer", parameters: { a: "1", b: "2" } }]],
  // The grammar takes this for a token with its padding, not for a parameter without a value.
  ["Bearer realm=", [{ scheme: "bearer", parameters: {}, token68: "realm=" }]],
  ["Bearer a=1, A=2", [{ scheme: "bearer", parameters: { a: "1" } }]],
])("%s is read", (header, want) => {
  expect(parseChallenges(header)).toEqual(want);
});

test.each(["", ",", 'Bearer realm="x', "Bearer a=1 b=2", 'Bearer "x"', "Bearer a=1; b=2", "=x"])(
  "%j is malformed",
  (header) => {
    expect(parseChallenges(header)).toBeUndefined();
  },
);

test("a hostile header is judged in time that grows with its length", () => {
  expect(parseChallenges(`Bearer a="${"\\".repeat(50_001)}`)).toBeUndefined();
  expect(parseChallenges(`Bearer ${"a=1,".repeat(20_000)}"`)).toBeUndefined();
  expect(parseChallenges(" ,".repeat(50_000))).toBeUndefined();
});

test("the Bearer challenge is found among others, and its absence is told", () => {
  expect(bearerChallenge('Basic realm=x, bearer error="invalid_token"')?.parameters).toEqual({
    error: "invalid_token",
  });
  expect(bearerChallenge("Basic realm=x")).toBeUndefined();
});

test("without credentials in the request, a challenge carries no error", () => {
  expect(formatBearerChallenge("orders")).toBe('Bearer realm="orders"');
});

test("a challenge names the error, describes it and says which scope is missing", () => {
  const header = formatBearerChallenge("orders", {
    error: "insufficient_scope",
    description: "The scope orders:write is missing.",
    scope: "orders:read orders:write",
  });
  expect(header).toBe(
    'Bearer realm="orders", error="insufficient_scope", error_description="The scope orders:write is missing.", scope="orders:read orders:write"',
  );
  expect(bearerChallenge(header)?.parameters.scope).toBe("orders:read orders:write");
});

test("nothing in a description can end it or start another header", () => {
  const header = formatBearerChallenge('a"b\\c', {
    error: "invalid_token",
    description: "x\r\nSet-Cookie: é",
  });
  expect(header).toBe('Bearer realm="a?b?c", error="invalid_token", error_description="x??Set-Cookie: ?"');
});
