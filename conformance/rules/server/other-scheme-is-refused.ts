import type { Operation } from "../../contract/operation.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bearingsFor } from "../../server/bearings.ts";
import { judgeRefusals } from "../../server/judge-refusals.ts";
import { withHeader } from "../../server/outgoing-request.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { requireCredential } from "../../server/spare-session.ts";

export const rule: ServerRule = {
  id: "other-scheme-is-refused",
  kind: "server",
  level: "must",
  says: "A good token under another scheme than Bearer, or under none, is refused with 401.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-2.1",
  check: async (server) => {
    requireCredential(server);
    const { contract, identities } = server;
    const schemed = (operation: Operation) =>
      identities
        .flatMap((one) => bearingsFor(operation, one, contract) ?? [])
        .find(({ place }) => place.in === "bearer")?.place;
    if (!server.operations.some(schemed))
      throw new NotApplicable("The contract secures no operation by a bearer token.");
    let asked = 0;
    return judgeRefusals(server, {
      what: "a good token under another scheme",
      placeOf: schemed,
      needsGood: true,
      forge: (request, _place, token) => {
        asked += 1;
        const forms = [`BearerX ${token}`, token, `Basic ${token}`];
        return withHeader(request, "Authorization", forms[asked % forms.length]);
      },
    });
  },
  // A server that takes whatever stands last in the header for the token.
  mutant: (honest) => (request) => {
    const given = request.headers.get("Authorization");
    if (given === null || /^bearer /i.test(given)) return honest(request);
    const lax = new Request(request);
    lax.headers.set("Authorization", `Bearer ${given.split(" ").at(-1)}`);
    return honest(lax);
  },
};
