import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { openOperationsWithASession } from "../../scenarios/open-operations-with-a-session.ts";

/** Sign-in, refresh and recovery must work with a session that is broken, so they carry nothing of it. */
export const rule: ClientRule = {
  id: "send-no-token-to-open-operations",
  row: "SGN-3",
  kind: "client",
  level: "house",
  says: "Sign-in, refresh and every other operation that asks for no credentials get no Authorization header.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#operation-security",
  scenarios: [openOperationsWithASession],
  check: ({ exchanges, cast }) => {
    const open = [cast.operation("signIn"), cast.operation("refresh")]
      .filter((operation) => operation?.security.isRequired === false)
      .map((operation) => operation?.id);
    const ids = [...open, ...cast.open().map(({ operationId }) => operationId)];
    const sent = exchanges.filter(
      ({ operationId }) => operationId !== undefined && ids.includes(operationId),
    );
    if (sent.length === 0)
      throw new NotApplicable("The client called no operation that asks for no credentials.");
    const laden = sent.find(({ request }) => headerOf(request, "authorization") !== undefined);
    demand(laden === undefined, {
      message: `The request for ${laden?.operationId} bears an Authorization header, and the operation asks for none.`,
      ...(laden?.operationId !== undefined && { operationId: laden.operationId, exchange: laden }),
    });
  },
  mutant: { sendsBearerToOpenOperations: true },
};
