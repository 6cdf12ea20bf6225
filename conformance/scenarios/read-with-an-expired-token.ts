import type { Scenario } from "../harness/scenario.ts";
import { briefLifetimeSeconds, surelyExpiredMs } from "./expired-token.ts";

/** Reads once, after the access token has expired. */
export const readWithAnExpiredToken: Scenario = {
  id: "read-with-an-expired-token",
  given: {},
  when: async ({ client, cast, pause }) => {
    await client.session({ expiresInSeconds: briefLifetimeSeconds });
    await pause(surelyExpiredMs);
    await client.call(cast.call("read"));
  },
};
