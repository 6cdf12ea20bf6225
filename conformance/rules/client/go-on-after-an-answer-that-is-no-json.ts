import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { pageInPlaceOfAnAnswer } from "../../scenarios/page-in-place-of-an-answer.ts";

/** What stands between client and server answers in its own words. */
export const rule: ClientRule = {
  id: "go-on-after-an-answer-that-is-no-json",
  row: "ER-4",
  kind: "client",
  level: "house",
  says: "After a 502 with a page of two megabytes, the next call is made with the same token, and succeeds.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3",
  scenarios: [pageInPlaceOfAnAnswer],
  check: (seen) => {
    demand(!isSuccess(seen.asked[0]?.answer), {
      message: "The client says that the read succeeded, which was answered with 502.",
    });
    demandDone(isSuccess(lastAnswer(seen)), {
      message: "After one answer that was a page, the client made the next call no more, or failed at it.",
    });
  },
  mutant: { forgetsSessionAtPages: true },
};
