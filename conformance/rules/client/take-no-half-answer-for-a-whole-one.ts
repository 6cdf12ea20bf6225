import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { readWhoseAnswerIsCut } from "../../scenarios/read-whose-answer-is-cut.ts";

/** Half a list looks like a shorter list. */
export const rule: ClientRule = {
  id: "take-no-half-answer-for-a-whole-one",
  row: "TR-18",
  kind: "client",
  level: "must",
  says: "An answer that ends before its Content-Length is no success.",
  source: "https://www.rfc-editor.org/rfc/rfc9112.html#section-8",
  scenarios: [readWhoseAnswerIsCut],
  check: (seen) => {
    const answer = lastAnswer(seen);
    const hasBody = answer !== undefined && "body" in answer && answer.body !== null && answer.body !== "";
    if (isSuccess(answer) && !hasBody) throw new NotApplicable("The adapter tells nothing of the body.");
    demand(!isSuccess(answer), {
      message:
        "Every answer broke off in the middle of its body, and the client says that the read succeeded.",
    });
  },
  mutant: { takesHalfAnswers: true },
};
