import type { Scenario } from "../harness/scenario.ts";

/** Reads once and is refused; the refresh is answered with 200 and a page instead of tokens. Then reads another thing. */
export const refreshThatBringsNoToken: Scenario = {
  id: "refresh-that-brings-no-token",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", answer: 200, body: { mediaType: "text/html", text: "<html>Welcome</html>" } }],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
