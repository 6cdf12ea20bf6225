import { expect, test } from "vitest";
import { createSeededRandom } from "./seeded-random.ts";
import { createTokenMint } from "./token-mint.ts";

function mintAt(clock: { ms: number }, spentTokens?: "are-refused") {
  return createTokenMint({
    spentTokens,
    random: createSeededRandom(1),
    examples: { accessToken: "csa_ExampleExample0", refreshToken: "csr_ExampleExample0" },
    nowMs: () => clock.ms,
  });
}

test("tokens are named in the order of issue, and a stranger's has no name", () => {
  const mint = mintAt({ ms: 0 });
  const [first, second] = [mint.issue(60), mint.issue(60)];
  expect([first.accessToken, first.refreshToken, second.accessToken].map(mint.nameOf)).toEqual([
    "A1",
    "R1",
    "A2",
  ]);
  expect(mint.nameOf("csa_stranger")).toBeUndefined();
  expect(mint.standingOf("csa_stranger")).toBe("unknown");
});

test("a token is good until it expires", () => {
  const clock = { ms: 0 };
  const mint = mintAt(clock);
  const { accessToken } = mint.issue(1);
  clock.ms = 999;
  expect(mint.standingOf(accessToken)).toBe("good");
  clock.ms = 1000;
  expect(mint.standingOf(accessToken)).toBe("expired");
});

test("a refresh token works once, and spending it again ends everything", () => {
  const mint = mintAt({ ms: 0 });
  const { refreshToken } = mint.issue(60);
  const second = mint.spend(refreshToken, 60);
  expect(second && mint.standingOf(second.accessToken)).toBe("good");
  expect(mint.spend(refreshToken, 60)).toBeUndefined();
  expect(second && mint.standingOf(second.accessToken)).toBe("refused");
  expect(second && mint.spend(second.refreshToken, 60)).toBeUndefined();
});

test("where spent refresh tokens are refused and no more, the session goes on", () => {
  const mint = mintAt({ ms: 0 }, "are-refused");
  const { refreshToken } = mint.issue(60);
  const second = mint.spend(refreshToken, 60);
  expect(mint.spend(refreshToken, 60)).toBeUndefined();
  expect(second && mint.standingOf(second.accessToken)).toBe("good");
  expect(second && mint.spend(second.refreshToken, 60)).toBeDefined();
});

test("refusing what was issued so far leaves later tokens and the refresh token alone", () => {
  const mint = mintAt({ ms: 0 });
  const first = mint.issue(60);
  mint.refuseSoFar();
  const second = mint.spend(first.refreshToken, 60);
  expect(mint.standingOf(first.accessToken)).toBe("refused");
  expect(second && mint.standingOf(second.accessToken)).toBe("good");
});

test("an example without a letter or a digit still gives different tokens", () => {
  const mint = createTokenMint({
    random: createSeededRandom(1),
    examples: { accessToken: "...", refreshToken: "---" },
    nowMs: () => 0,
  });
  expect(mint.issue(60).accessToken).not.toBe(mint.issue(60).accessToken);
});
