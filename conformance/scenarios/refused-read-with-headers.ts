import type { Scenario } from "../harness/scenario.ts";

/** Reads once with headers that the caller has set; the token is refused. */
export const refusedReadWithHeaders: Scenario = {
  id: "refused-read-with-headers",
  given: { takes: { issuedSince: "read" } },
  when: async ({ client, cast }) => {
    await client.session();
    const headers = { "Accept-Language": "de-CH", "X-Note": "for the second attempt too" };
    await client.call({ ...cast.call("read"), headers });
  },
};
