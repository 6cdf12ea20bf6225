import { withCredential } from "../../server/credential.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { ServerRule } from "../../server/server-under-check.ts";

/** As long as a token of 256 bits in base64url. */
const tokenShape = "A0b1C2d3E4f5G6h7I8j9K0l1M2n3O4p5Q6r7S8t9U0v";

export const rule: ServerRule = {
  id: "garbage-token-is-refused",
  kind: "server",
  level: "must",
  says: "A secured operation answers a token that nobody issued with 401 and a WWW-Authenticate challenge.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
  check: (server) =>
    judgeRefusals(server, {
      what: "a token that nobody issued",
      forge: (request, place) => {
        const made = server.random.like(tokenShape);
        // Somebody's own name with a wrong password, over and over, would lock them out.
        return withCredential(request, place, place.in === "basic" ? `${made.slice(0, 12)}:${made}` : made);
      },
    }),
  // A server that looks up only what has the prefix of its tokens, and takes any other bearer for the last good one.
  mutant: (honest) => {
    let lastAuthorization: string | null = null;
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      const authorization = copy.headers.get("Authorization");
      if (authorization === null) return response;
      if (response.ok) lastAuthorization = authorization;
      if (response.status !== 401 || lastAuthorization === null || authorization.includes("_"))
        return response;
      copy.headers.set("Authorization", lastAuthorization);
      return honest(copy);
    };
  },
};
