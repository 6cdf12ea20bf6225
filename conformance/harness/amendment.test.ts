import { describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { letNoCriticalWriteBeSafeguarded } from "../amendments/let-no-critical-write-be-safeguarded.ts";
import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import { readContractDocument } from "../contract/contract-document.ts";
import { amendContract } from "./amendment.ts";
import { readClientContract } from "./client-contract.ts";
import { setStage } from "./stage.ts";

const contract = readClientContract(readContractDocument(document));

describe("a contract that a scenario amends", () => {
  test("is the one that the server serves, and casts by", async () => {
    const script = { amends: [letNoCriticalWriteBeSafeguarded] };
    const stage = await setStage({ contract, script, seed: 1 });
    try {
      expect(await (await fetch(stage.server.contractUrl)).json()).toEqual(stage.contract.document);
      expect(stage.cast.call("criticalWrite").headers).toEqual({});
    } finally {
      await stage.server.close();
    }
  });

  test.each(["signIn", "refreshSession"])("asks of a token answer all but what it may lack: %s", (id) => {
    const amended = amendContract(contract, [letTokenAnswersLack("refreshToken")]);
    const asked = ({ violations, operation }: typeof contract) => {
      const schema = operation(id)?.responses.get("200")?.media[0]?.schema ?? "";
      return violations("response", schema, {}).map(({ asks }) => asks);
    };
    const spared = asked(contract).filter((one) => !asked(amended).includes(one));
    expect(spared).toEqual([expect.stringContaining("refreshToken")]);
    expect(asked(amended).length).toBeGreaterThan(0);
  });

  test("takes key and If-Match from every p0 operation, and from no other", () => {
    const amended = amendContract(contract, [letNoCriticalWriteBeSafeguarded]);
    const safeguarded = ({ operations }: typeof contract) =>
      operations.filter(({ parameters }) =>
        parameters.some(({ name }) => /^(if-match|idempotency-key)$/i.test(name)),
      );
    const p0 = safeguarded(contract).filter(({ node }) => node["x-replay"] === "p0");
    expect(p0.length).toBeGreaterThan(5);
    expect(safeguarded(amended).length).toBe(safeguarded(contract).length - p0.length);
    expect(amended.idempotencyHeader).toBeUndefined();
  });
});
