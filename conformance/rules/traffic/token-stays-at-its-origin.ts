import { headerOf } from "../../engine/exchange.ts";
import { notJudged } from "../../server/judge-answers.ts";
import { answerOf, type Call } from "../../traffic/call.ts";
import type { Past } from "../../traffic/past.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

export const rule: TrafficRule = {
  id: "token-stays-at-its-origin",
  kind: "traffic",
  level: "must",
  says: "A token is sent to no other origin than the one that it is for.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3",
  unseen: "No token was sent whose origin is known.",
  restsOnTime: true,
  judgeRequest: (call, past) => {
    const token = call.refreshToken ?? call.bearer;
    const homes = token === undefined ? undefined : homesOf(token, past);
    if (!homes || homes.size === 0) return notJudged;
    if (homes.has(call.url.origin)) return undefined;
    const redirect = redirectTo(call, past);
    if (redirect)
      return `followed a redirect to ${call.url.origin} with its token (request ${redirect.number}); another origin gets none.`;
    // The API may be reached by several names, of which the contract says nothing.
    if (call.operation) return notJudged;
    return `was sent to ${call.url.origin} with a token that is for ${[...homes].join(" and ")}.`;
  },
  mutant: [
    { at: 0, part: "signIn", brings: ["A1", "R1"] },
    {
      at: 20,
      part: "read",
      bearer: "A1",
      answer: 200,
      origin: "https://elsewhere.example",
      path: "/collect",
    },
  ],
};

/** Lists where a token belongs: where it was handed out, where the contract is served, else where it was of use. */
function homesOf(token: string, { placesOf, contract }: Past): ReadonlySet<string> {
  const places = placesOf(token);
  if (!places || places.issuers.size === 0) return places?.uses ?? new Set();
  return new Set([...places.issuers, ...contract.ownOrigins]);
}

/** Finds the redirect to another origin that a call follows. */
function redirectTo(call: Call, past: Past): Call | undefined {
  return past.calls.findLast((earlier) => {
    const answer = answerOf(earlier);
    if (!answer || answer.status < 300 || answer.status > 399) return false;
    const target = URL.parse(headerOf(answer, "Location") ?? "", earlier.url);
    return (
      earlier.url.origin !== call.url.origin &&
      target?.href === call.url.href &&
      !past.beganDuring(call, earlier)
    );
  });
}
