import { notJudged } from "../../server/judge-answers.ts";
import type { Call } from "../../traffic/call.ts";
import type { Past } from "../../traffic/past.ts";
import type { TrafficRule } from "../../traffic/traffic-rule.ts";

export const rule: TrafficRule = {
  id: "token-is-not-in-a-url",
  kind: "traffic",
  level: "must",
  says: "No URL holds an access token or a refresh token.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3",
  unseen: "No request for an operation of the contract was recorded.",
  restsOnTime: false,
  judgeRequest: (call, past) => {
    const place = placeOfToken(call, past);
    if (place !== undefined) return `has a token in its URL (${place}), where logs and histories keep it.`;
    return call.operation ? undefined : notJudged;
  },
  mutant: [{ at: 0, part: "read", bearer: "A1", query: "?access_token=A1" }],
};

/** Names of parameters that hold nothing else, in the contract's own operations. */
const tokenParameter = /^(?:access|refresh|id)[_-]?token$/i;

/** What is shorter, such as a developer's `test`, is a word of paths too. In characters. */
const shortestToken = 12;

/** Says where in a URL a token stands; a strange name of a parameter proves nothing, a known token does. */
function placeOfToken({ url, operation }: Call, { placesOf }: Past): string | undefined {
  const isToken = (text: string) => text.length >= shortestToken && placesOf(text) !== undefined;
  const fragment = new URLSearchParams(url.hash.slice(1));
  for (const [name, value] of [...url.searchParams, ...fragment]) {
    // Where the contract asks for it there, the client is not to blame.
    if (operation?.parameters.some((one) => one.in === "query" && one.name === name)) continue;
    const isNamed = operation !== undefined && tokenParameter.test(name) && value !== "";
    if (isNamed || isToken(value)) return `the parameter ${name}`;
  }
  return url.pathname.split("/").some(isToken) ? "its path" : undefined;
}
