import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { presentedAgain, requestsAt } from "../../harness/recording.ts";
import { twoClientsRefusedAtOnce } from "../../scenarios/two-clients-refused-at-once.ts";

/** Two tabs or processes that share a session and both spend its refresh token look like a thief and a victim. */
export const rule: ClientRule = {
  id: "share-one-refresh-among-clients-of-a-store",
  row: "RT-5",
  kind: "client",
  level: "house",
  says: "Two clients that share a store, and are refused at once, do not both present its refresh token.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  scenarios: [twoClientsRefusedAtOnce],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length === 0) throw new NotApplicable("The clients did not refresh.");
    const [again] = presentedAgain(refreshes);
    demand(again === undefined, {
      message: `Two clients that share a store both presented ${again?.refreshToken ?? "a refresh token"}; where it works once, the session ends with that.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { sharesRefreshAmongClients: false },
};
