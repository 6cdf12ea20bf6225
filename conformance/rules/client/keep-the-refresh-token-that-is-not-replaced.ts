import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { refreshesThatBringNoRefreshToken } from "../../scenarios/refreshes-that-bring-no-refresh-token.ts";

/** A server that does not rotate has nothing new to say. */
export const rule: ClientRule = {
  id: "keep-the-refresh-token-that-is-not-replaced",
  row: "RT-2",
  kind: "client",
  level: "must",
  says: "Where a refresh brings no new refresh token, the next one presents the same again.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-6",
  scenarios: [refreshesThatBringNoRefreshToken],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "refresh");
    if (!first) throw new NotApplicable("The client did not refresh.");
    demandDone(second !== undefined, {
      message:
        "The second refusal was followed by no refresh: the first refresh had brought no new refresh token.",
      exchange: first,
    });
    demand(second.refreshToken === first.refreshToken, {
      message: `The client presented ${second.refreshToken ?? "no refresh token"} in place of the one that it had.`,
      exchange: second,
    });
  },
  mutant: { dropsRefreshToken: true },
};
