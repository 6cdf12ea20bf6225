import { expect, test } from "vitest";
import { presentedAgain } from "./recording.ts";
import type { WireExchange } from "./wire-exchange.ts";

function refreshWith(number: number, refreshToken: string | undefined): WireExchange {
  return {
    ...{ number, refreshToken, atMs: number, answeredAtMs: number, startedAtMs: 0, endedAtMs: 0 },
    ...{ connection: 1, path: "/refresh", bearer: undefined, issued: undefined, committed: false },
    request: { method: "POST", url: "http://127.0.0.1/refresh", headers: [] },
  };
}

test("a refresh token is presented again where an earlier refresh bore it, and never where none is borne", () => {
  const refreshes = ["R1", undefined, "R2", undefined, "R1"].map((token, index) =>
    refreshWith(index + 1, token),
  );
  expect(presentedAgain(refreshes).map(({ number }) => number)).toEqual([5]);
});
