import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { refreshThatBringsNoToken } from "../../scenarios/refresh-that-brings-no-token.ts";

/** A login page with status 200 is what proxies answer; `Bearer undefined` is what becomes of it. */
export const rule: ClientRule = {
  id: "take-no-token-from-an-answer-without-one",
  row: "SGN-9",
  kind: "client",
  level: "house",
  says: "A refresh that is answered without an access token has failed: nothing is sent with what was not there.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1",
  scenarios: [refreshThatBringsNoToken],
  check: (seen) => {
    const made = seen.exchanges.find(({ bearer }) => bearer === "unknown");
    demand(made === undefined, {
      message: "The refresh brought no token, and the client sent a request with one that nobody issued.",
      ...(made && { exchange: made }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the read succeeded; every attempt was refused.",
    });
  },
  mutant: { checksTokens: false },
};
