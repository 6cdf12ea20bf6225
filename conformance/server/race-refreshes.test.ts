import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { checkLibrary, libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { rule as living } from "../rules/server/racing-refreshes-leave-a-living-session.ts";
import { rule as shared } from "../rules/server/racing-refreshes-share-one-successor.ts";
import type { Fetch } from "./send.ts";
import { altered, readBody } from "./tamper.ts";

describe("simultaneous uses of one refresh token", () => {
  it("that bring a successor which nobody wrote down are told of, though its access token works", async () => {
    const told = await race(library({ isAnswered: true }), { graceSeconds: 0, reuse: "refuse" });
    expect(told).toEqual([
      [
        living.id,
        "After 2 simultaneous uses of one refresh token one of the 2 different successors is dead: a refresh with it answered 401.",
      ],
      [
        shared.id,
        "Of 2 simultaneous uses of one refresh token 2 brought tokens, though the contract declares no grace.",
      ],
    ]);
  });

  it("that bring one winner and refusals are fine where no grace is declared", async () => {
    expect(await race(library(), { graceSeconds: 0, reuse: "refuse" })).toEqual([]);
    expect(await race(library(), { graceSeconds: 0, reuse: "revoke-family" })).toEqual([]);
  });

  it("that bring successors of which the first to be used ends the others are fine where that is declared", async () => {
    const policy = { graceSeconds: 10, graceAnswer: "new-successor", reuse: "refuse" };
    expect(await race(library({ isAnswered: true, isKept: true }), policy)).toEqual([]);
  });

  it("of which the last to be answered leaves nothing are told of, where each may bring its own", async () => {
    const policy = { graceSeconds: 10, graceAnswer: "new-successor", reuse: "refuse" };
    expect(await race(library({ isAnswered: true }), policy)).toEqual([
      [
        living.id,
        "After 2 simultaneous uses of one refresh token one of the 2 different successors is dead: a refresh with it answered 401.",
      ],
    ]);
  });

  it("that are put off are not taken for refusals", async () => {
    const policy = { graceSeconds: 10, graceAnswer: "new-successor", reuse: "refuse" };
    for (const most of [2, 4, 7, 12]) {
      const honest = library({ isAnswered: true, isKept: true });
      let underWay = 0;
      const throttling: Fetch = async (request) => {
        const isRefresh = new URL(request.url).pathname === "/refresh";
        underWay += Number(isRefresh);
        const isOff = isRefresh && underWay > most;
        const answer = isOff ? putOff() : await honest(request);
        underWay -= Number(isRefresh);
        return answer;
      };
      expect(await race(throttling, policy)).toEqual([]);
    }
  });

  it("of which none is let through twice at once cannot be judged, and the reason says so", async () => {
    let refreshes = 0;
    const honest = library();
    const throttling: Fetch = (request) => {
      const isRefresh = new URL(request.url).pathname === "/refresh";
      refreshes += Number(isRefresh);
      return isRefresh && refreshes < 3 ? putOff() : honest(request);
    };
    const { results } = await check(throttling, { graceSeconds: 0 });
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["not-testable", "The server puts off refreshes that come at once (429 or 503)."],
      ["pass", undefined],
    ]);
  });
});

/**
 * A library that writes the successor to the row of the used token, and does not look whether there was one: who comes
 * second is answered with a successor that nobody wrote down.
 *
 * @param habits whether who comes while a refresh is under way is answered, and with a successor that can be used
 */
function library({ isAnswered = false, isKept = false } = {}): Fetch {
  const honest = createLibraryServer().fetch;
  const underWay = new Map<string, Promise<Response>>();
  /** What successors that were handed out stand for; the first that is used ends its siblings. */
  const meant = new Map<string, string>();
  return async (request) => {
    const { refreshToken: given } = await readBody(request);
    if (typeof given !== "string") return honest(request);
    const first = underWay.get(given);
    if (isAnswered && first) {
      const answer = (await first).clone();
      const tokens = await readBody(answer);
      const refreshToken = `rt_${randomUUID()}`;
      if (isKept) meant.set(refreshToken, String(tokens.refreshToken));
      return altered(answer, { body: JSON.stringify({ ...tokens, refreshToken }) });
    }
    const body = JSON.stringify({ refreshToken: meant.get(given) ?? given });
    const answer = Promise.resolve(honest(new Request(request, { body })));
    underWay.set(given, answer);
    return (await answer).clone();
  };
}

function putOff(): Response {
  return new Response(null, { status: 429, headers: { "Retry-After": "3600" } });
}

async function race(fetch: Fetch, policy: JsonObject) {
  const { results } = await check(fetch, policy);
  return results.flatMap(({ rule, breaches }) => breaches.map(({ message }) => [rule.id, message]));
}

function check(fetch: Fetch, policy: JsonObject) {
  const declared = { rotation: "each-use", ...policy };
  const document = withPointer(libraryContract, "/x-session/policy", declared);
  assert(isJsonObject(document));
  return checkLibrary([living, shared], { fetch, document });
}
