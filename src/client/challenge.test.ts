import { expect, test } from "vitest";
import { asksForToken, scopeOf } from "./challenge.ts";

test.for<[challenges: string | null, want: boolean]>([
  [null, true],
  ["Bearer", true],
  ['bearer error="invalid_token"', true],
  ['Basic realm="a", Bearer', true],
  ['DPoP algs="ES256", Bearer error="invalid_token"', true],
  ["Basic realm=x", false],
  ['Basic realm="for you, Bearer of news"', false],
  ['Basic realm="a \\", Bearer"', false],
  ["Bearership", false],
])("a 401 with the challenges %s is about the token: %s [RX-9] [RX-10]", ([challenges, want]) => {
  expect(asksForToken(challenges)).toBe(want);
});

test.for<[challenges: string | null, want: string | undefined]>([
  ['Bearer error="insufficient_scope", scope="orders:write"', "orders:write"],
  ['Bearer realm="no scope=here", SCOPE = "a b"', "a b"],
  ['Bearer realm="x"', undefined],
  [null, undefined],
])("the challenges %s ask for the scope %s [RX-8]", ([challenges, want]) => {
  expect(scopeOf(challenges)).toBe(want);
});
