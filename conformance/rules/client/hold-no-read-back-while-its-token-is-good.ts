import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { goodForAllUntilMs } from "../../scenarios/closing-token.ts";
import { readWithAClosingToken } from "../../scenarios/read-with-a-closing-token.ts";

/** Whoever calls at the wrong moment pays for everybody's refresh, though the server would have taken the token. */
export const rule: ClientRule = {
  id: "hold-no-read-back-while-its-token-is-good",
  row: "PRO-2",
  kind: "client",
  level: "house",
  says: "A read whose token is still good goes out at once; a refresh that is due runs beside it.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readWithAClosingToken],
  check: (seen) => {
    const [read] = requestsAt(seen, "read");
    const [refresh] = requestsAt(seen, "refresh");
    if (!read || !refresh || refresh.issued === undefined || refresh.atMs > goodForAllUntilMs(seen)) return;
    demand(read.bearer !== refresh.issued, {
      message: "The token was good for another second, and the read waited for the next one.",
      exchange: refresh,
    });
  },
  mutant: { renewsBeside: false },
};
