import { isJsonType } from "../../contract/media.ts";
import { headerOf } from "../../engine/exchange.ts";
import { bearerTokenOf } from "../../harness/bearer.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { signInThenRead } from "../../scenarios/sign-in-then-read.ts";

/** The bearer of the issued token, one Authorization header, JSON accepted: a call after a sign-in, and no more. */
export const rule: ClientRule = {
  id: "send-the-bearer-once-after-sign-in",
  row: "SGN-1",
  kind: "client",
  level: "must",
  says: "After one sign-in, a call bears the issued token in one Authorization header, and accepts JSON.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-2.1",
  scenarios: [signInThenRead],
  check: (seen) => {
    const signIns = requestsAt(seen, "signIn");
    demandDone(signIns.length > 0, { message: "The client did not send the sign-in that it was asked for." });
    demand(signIns.length === 1, {
      message: `The client signed in ${times(signIns.length)} instead of once.`,
    });
    const [read] = requestsAt(seen, "read");
    demandDone(read !== undefined, {
      message: "The client signed in, and then sent no request for the call.",
    });
    const { request } = read;
    const credentials = request.headers.filter(([name]) => name.toLowerCase() === "authorization");
    demand(credentials.length === 1, {
      message: `The call bears ${credentials.length} Authorization headers; it has to bear one.`,
      exchange: read,
    });
    demand(bearerTokenOf(headerOf(request, "authorization")) !== undefined && read.bearer !== "unknown", {
      message:
        "The call's Authorization header does not hold the token that the sign-in gave, as `Bearer <token>`.",
      exchange: read,
    });
    demand(acceptsJson(headerOf(request, "accept")), {
      message: `The call accepts "${headerOf(request, "accept")}", and so not the JSON that the contract answers with.`,
      exchange: read,
    });
  },
  mutant: { accept: "text/html" },
};

/** Without the header, everything is accepted (RFC 9110 section 12.5.1). */
function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === "") return true;
  return accept
    .split(",")
    .filter((range) => !/;\s*q=0(\.0*)?\s*$/i.test(range))
    .map((range) => (range.split(";")[0] ?? "").trim().toLowerCase())
    .some((range) => range === "*/*" || range === "application/*" || isJsonType(range));
}
