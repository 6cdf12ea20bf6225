import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../contract/contract-document.ts";
import { readClientContract } from "./client-contract.ts";
import type { Script } from "./script.ts";
import { type SetStage, setStage } from "./stage.ts";

const contract = readClientContract(readContractDocument(document));

/** Sets a stage for the length of a test, with a session that is good. */
async function onStage(
  script: Script,
  act: (
    stage: SetStage,
    session: { readonly accessToken: string; readonly refreshToken: string },
  ) => Promise<void>,
): Promise<void> {
  const stage = await setStage({ contract, script, seed: 1 });
  try {
    await act(stage, stage.mint.issue(900));
  } finally {
    await stage.server.close();
    await stage.elsewhere?.close();
  }
}

function read({ server, cast }: SetStage, token: string, subject = 1): Promise<Response> {
  const { url } = cast.call("read", subject);
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${server.baseUrl}${url}`, { headers, redirect: "manual" });
}

async function refresh({ server }: SetStage, refreshToken: string) {
  const response = await fetch(`${server.baseUrl}/api/auth/refresh`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refreshToken }),
  });
  return { status: response.status, body: await response.json() };
}

describe("a stage", () => {
  test.each([
    ["as text", "3600", "3600"],
    ["as zero", 0, 0],
    ["not at all", null, undefined],
  ])("states the lifetime of a token %s", (_, lifetime, stated) =>
    onStage({ tokenAnswers: { lifetime } }, async (stage, { refreshToken }) => {
      const { status, body } = await refresh(stage, refreshToken);
      expect([status, body.expiresIn]).toEqual([200, stated]);
      expect((await read(stage, body.accessToken)).status).toBe(200);
    }),
  );

  test("does not rotate where its answers bring no refresh token", () =>
    onStage(
      { tokenAnswers: { lackRefreshToken: true }, spentTokens: "stay-good" },
      async (stage, { refreshToken }) => {
        const answers = [await refresh(stage, refreshToken), await refresh(stage, refreshToken)];
        expect(answers.map(({ status, body }) => [status, "refreshToken" in body])).toEqual([
          [200, false],
          [200, false],
        ]);
      },
    ));

  test("issues tokens that look expired, and takes them", () =>
    onStage({ tokenAnswers: { bringPastJwts: true } }, async (stage, { accessToken }) => {
      const claims = JSON.parse(Buffer.from(accessToken.split(".")[1] ?? "", "base64url").toString());
      expect(claims.exp * 1000).toBeLessThan(Date.now());
      expect((await read(stage, accessToken)).status).toBe(200);
    }));

  test("lets tokens of its answers last as long as the script says", () =>
    onStage({ lifetimeSeconds: 60 }, async (stage, { refreshToken }) => {
      expect(stage.lifetimeSeconds).toBe(60);
      expect((await refresh(stage, refreshToken)).body.expiresIn).toBe(60);
    }));

  test("fails until the scenario releases it, and then for good tokens once more", () =>
    onStage(
      {
        faults: [
          { at: "read", untilReleased: true, answer: 503 },
          { at: "read", first: 1, when: "taken", answer: 429 },
        ],
      },
      async (stage, { accessToken }) => {
        const status = async (token: string) => (await read(stage, token)).status;
        const before = [await status(accessToken), await status("nobody's")];
        stage.release();
        expect([
          ...before,
          await status("nobody's"),
          await status(accessToken),
          await status(accessToken),
        ]).toEqual([503, 503, 401, 429, 200]);
      },
    ));

  test("leaves a header out, and puts another in its place", () =>
    onStage(
      {
        faults: [
          { at: "read", subject: 1, answer: 401, headers: { "WWW-Authenticate": null } },
          { at: "read", subject: 2, answer: 401, headers: { "www-authenticate": "Basic" } },
        ],
      },
      async (stage, { accessToken }) => {
        const challenge = async (subject: number) =>
          (await read(stage, accessToken, subject)).headers.get("www-authenticate");
        expect([await challenge(1), await challenge(2)]).toEqual([null, "Basic"]);
      },
    ));

  test("names another thing, and a date by its own clock, in a header", () =>
    onStage(
      {
        clockAheadMs: 3_600_000,
        faults: [
          { at: "read", answer: 307, headers: { Location: "{subject 2}", "Retry-After": "{in 3 s}" } },
        ],
      },
      async (stage, { accessToken }) => {
        const { headers } = await read(stage, accessToken);
        expect(headers.get("location")).toBe(stage.cast.call("read", 2).path);
        const [asked, now] = ["retry-after", "date"].map((name) => Date.parse(headers.get(name) ?? ""));
        expect([2_000, 3_000]).toContain((asked ?? 0) - (now ?? 0));
      },
    ));

  test("notes how many connections are open when a request comes", () =>
    onStage({ faults: [{ at: "read", holdUntilReleased: true }] }, async (stage, { accessToken }) => {
      const { server, release } = stage;
      const answers = [1, 2, 3].map((subject) => read(stage, accessToken, subject));
      await server.log.arrival(({ number }) => number === 3, 5_000);
      release();
      await Promise.all(answers.map(async (answer) => (await answer).text()));
      const open = server.log.exchanges().map(({ openConnections }) => openConnections);
      expect([open.length, Math.max(...open)]).toEqual([3, 3]);
    }));

  test("redirects from the other origin back to its own", () =>
    onStage(
      { elsewhere: { answer: 307, headers: { Location: "{home}/back" } } },
      async ({ server, elsewhere }) => {
        const { headers } = await fetch(`${elsewhere?.baseUrl}/landing`, { redirect: "manual" });
        expect(headers.get("location")).toBe(`${server.baseUrl}/back`);
      },
    ));
});
