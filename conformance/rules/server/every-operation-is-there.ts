import { NotTestable } from "../../engine/errors/not-testable.ts";
import { whyUnreached } from "../../server/coverage.ts";
import { targetNames } from "../../server/effects.ts";
import { judgeAnswers } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { asProblem } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "every-operation-is-there",
  kind: "server",
  level: "must",
  says: "Every operation of the contract can be reached: none answers 405, nor 404 where nothing could be missing.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#paths-object",
  judgesAnswers: true,
  check: async (server) => {
    const unreached = whyUnreached(await server.tour());
    const breaches = await judgeAnswers(server, ({ operation, response: { status } }) => {
      if (status === 405) return "answered 405, but the contract documents its method for this path.";
      // A contract may well document that there is nothing yet at a path like /me/picture.
      const mayBeMissing = targetNames(operation).length > 0 || operation.responses.has("404");
      if (status === 404 && !mayBeMissing)
        return "answered 404, but its path names nothing that could be missing.";
      return undefined;
    });
    if (breaches.length > 0 || unreached.length === 0) return breaches;
    throw new NotTestable(`Not reached: ${unreached.join("; ")}.`);
  },
  mutant: (honest) => async (request) => {
    const response = await honest(request);
    if (!response.ok || (request.method !== "PATCH" && request.method !== "PUT")) return response;
    // Any path that the server does not know gives the problem that it answers with.
    const nowhere = await honest(new Request(new URL("/countersign-made-this-up", request.url)));
    return asProblem(nowhere, 405);
  },
};
