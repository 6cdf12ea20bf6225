import { describe, expect, it } from "vitest";
import { createParcelsServer, parcelsContract } from "../engine/fixtures/parcels-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { ServerMutant } from "./server-under-check.ts";
import { readBody } from "./tamper.ts";

const rules = await serverRules();
const ofSteps = ["illegal-steps-are-refused", "legal-steps-are-taken", "racing-steps-are-taken-once"];

async function check(mutant: ServerMutant = (honest) => honest, seed = 1) {
  const app = createParcelsServer();
  const { results, notes } = await checkServer({
    ...{ baseUrl: "http://parcels.example", document: parcelsContract, planned: rules, seed },
    ...{ mask: createSecretMask(), fetch: mutant((request) => app.fetch(request)) },
  });
  const verdicts = new Map(results.map(({ rule, verdict }) => [rule.id, verdict]));
  const blamed = results
    .filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")
    .map(({ rule, breaches, reason }) => [rule.id, breaches[0]?.message ?? reason]);
  return { verdicts, blamed, notes };
}

describe("a life whose steps are forms", () => {
  it("is walked as any other, and raises no alarm where it is kept", async () => {
    for (let seed = 1; seed < 4; seed += 1) {
      const { verdicts, blamed } = await check(undefined, seed);
      expect(blamed).toEqual([]);
      expect(ofSteps.map((id) => verdicts.get(id))).toEqual(ofSteps.map(() => "pass"));
    }
  });

  const mutants: readonly (readonly [title: string, mutant: ServerMutant, told: readonly string[]])[] = [
    [
      "leads one branch where the other should",
      (honest) => async (request) => {
        if (!request.url.endsWith("/decision")) return honest(request);
        const text = (await request.text()).replace("answer=keep", "answer=send");
        return honest(new Request(request, { method: "POST", body: text }));
      },
      ["legal-steps-are-taken", "decide (keep) in packed left it in sent; the contract leads to kept."],
    ],
    [
      "opens what was not sent",
      (honest) => async (request) => {
        const response = await honest(request.clone());
        if (response.status !== 409 || !request.url.endsWith("/opening")) return response;
        const shown = await honest(new Request(request.url.replace("/opening", "")));
        return (await readBody(shown)).status === "packed" ? shown : response;
      },
      [
        "illegal-steps-are-refused",
        "open (open) in packed answered 200; the contract does not allow it, so it should be refused with 409.",
      ],
    ],
    [
      "takes two steps that come at once",
      (honest) => {
        const underWay = new Map<string, Promise<Response>>();
        return async (request) => {
          if (!request.url.endsWith("/opening")) return honest(request);
          const before = underWay.get(request.url);
          if (before) return (await before).clone();
          const answer = Promise.resolve(honest(request));
          underWay.set(request.url, answer);
          const response = await answer;
          underWay.delete(request.url);
          return response.clone();
        };
      },
      [
        "racing-steps-are-taken-once",
        "open (open) succeeded twice at once in sent, which either leaves; once is right.",
      ],
    ],
  ];
  it.for(mutants)("shows a server that %s", async ([, mutant, told]) => {
    expect((await check(mutant)).blamed).toEqual([told]);
  });
});
