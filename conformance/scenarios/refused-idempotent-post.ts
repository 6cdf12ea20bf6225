import { letPostsAloneBeIdempotent } from "../amendments/let-posts-alone-be-idempotent.ts";
import type { Scenario } from "../harness/scenario.ts";

/** Makes a POST of the class `idempotent`; the token is refused. */
export const refusedIdempotentPost: Scenario = {
  id: "refused-idempotent-post",
  given: { amends: [letPostsAloneBeIdempotent], takes: { issuedSince: "idempotentWrite" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("idempotentWrite"));
  },
};
