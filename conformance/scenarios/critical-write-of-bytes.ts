import { criticalWritesOf } from "../harness/cast.ts";
import type { Scenario } from "../harness/scenario.ts";
import type { ScenarioFamily } from "../harness/scenario-family.ts";

const when: Scenario["when"] = async ({ client, cast }) => {
  await client.session();
  const { body = {}, ...write } = cast.call("criticalWrite");
  const bytes = ` ${JSON.stringify(body, null, 3)}\n`;
  await client.call({
    ...write,
    headers: { ...write.headers, "Content-Type": "application/json" },
    bodyBase64: Buffer.from(bytes).toString("base64"),
  });
};

/** Makes a p0 write with a body that is given byte by byte, spaces and all; the token is refused. */
export const criticalWriteOfBytes: ScenarioFamily = {
  id: "critical-write-of-bytes",
  members: (contract, includePlanned) => {
    const operations = criticalWritesOf(contract, includePlanned);
    const write = operations.find(({ requestBody }) => requestBody !== undefined);
    const given: Scenario["given"] = { takes: { issuedSince: "criticalWrite" } };
    return [
      { id: "critical-write-of-bytes", given, when, ...(write && { parts: { criticalWrite: write.id } }) },
    ];
  },
};
