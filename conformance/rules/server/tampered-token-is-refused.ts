import { withCredential, writtenCredential } from "../../server/credential.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { requireCredential } from "../../server/spare-session.ts";

/** Somebody with more wrong passwords than these may be locked out, and with them the run. */
const mostWrongPasswords = 2;

export const rule: ServerRule = {
  id: "tampered-token-is-refused",
  kind: "server",
  level: "must",
  says: "A token that differs from a good one in one character, or that lacks its end, is refused with 401.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
  check: async (server) => {
    requireCredential(server);
    let asked = 0;
    let wrongPasswords = 0;
    return judgeRefusals(server, {
      what: "a tampered token",
      needsGood: true,
      isAsked: ({ in: where }) => {
        wrongPasswords += Number(where === "basic");
        return where !== "basic" || wrongPasswords <= mostWrongPasswords;
      },
      forge: (request, place, good) => {
        asked += 1;
        const forms = place.in === "basic" ? [withOtherPassword(good)] : tamperings(good);
        const form = forms[asked % forms.length] ?? "";
        // What is nearly a token says nearly all of it.
        server.mask.learn("secret", writtenCredential(place, form));
        return withCredential(request, place, form);
      },
    });
  },
  // A server that compares no more than the first half of a token.
  mutant: (honest) => {
    const good = new Map<string, string>();
    return async (request) => {
      const given = request.headers.get("Authorization") ?? "";
      const half = given.slice(0, given.length / 2);
      const known = [...good].find(([start]) => given.startsWith(start))?.[1];
      const lent = new Request(request);
      if (known !== undefined) lent.headers.set("Authorization", known);
      const response = await honest(lent);
      if (response.ok && known === undefined && half.length > 12) good.set(half, given);
      return response;
    };
  },
};

/** Copies a name and password with another first character of the password. */
function withOtherPassword(good: string): string {
  const at = good.indexOf(":") + 1;
  const swapped = /^a$/i.test(good.charAt(at)) ? "b" : "a";
  return `${good.slice(0, at)}${swapped}${good.slice(at + 1)}`;
}

/** One character in the middle is another; one is missing at the end; two have changed places. */
function tamperings(token: string): readonly string[] {
  const middle = Math.floor(token.length / 2) + 1;
  const swapped = token.charAt(middle) === "a" ? "b" : "a";
  return [
    `${token.slice(0, middle)}${swapped}${token.slice(middle + 1)}`,
    token.slice(0, -1),
    `${token}${swapped}`,
  ];
}
