import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { twoRefreshesInTurn } from "../../scenarios/two-refreshes-in-turn.ts";

/** The old one is spent, and where it comes back it looks stolen. */
export const rule: ClientRule = {
  id: "present-the-newest-refresh-token",
  row: "RT-1",
  kind: "client",
  level: "must",
  says: "When a refresh has brought a new refresh token, the old one is not presented again.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-6",
  scenarios: [twoRefreshesInTurn],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length < 2) throw new NotApplicable("The client did not refresh twice.");
    const spent = refreshes.find((refresh) =>
      refreshes.some(
        (other) =>
          other.refreshToken === refresh.refreshToken &&
          hasSucceeded(other) &&
          other.issued !== undefined &&
          (other.answeredAtMs ?? refresh.atMs) < refresh.atMs,
      ),
    );
    demand(spent === undefined, {
      message: `The client presented ${spent?.refreshToken ?? "a refresh token"} again, after it had been answered with a new one.`,
      ...(spent && { exchange: spent }),
    });
  },
  mutant: { keepsRefreshToken: true },
};
