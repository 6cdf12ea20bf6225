/** Says how a check drives the client of this package. Write the like for yours: one method for each thing it can do. */
import { createSession, metaOf } from "countersign";
import type { ClientFactory, FailureKind } from "countersign/conformance";

/** What this client's errors are called in the words of a check. */
const kinds: Readonly<Record<string, FailureKind>> = {
  "signed-out": "signed-out",
  "refresh-failed": "refresh-failed",
  "refresh-timeout": "refresh-failed",
  "not-replayed": "not-replayed",
  "unknown-outcome": "unknown-outcome",
  "state-conflict": "conflict",
};

export const drivenClient: ClientFactory = ({ baseUrl, fetch }) => {
  const session = createSession({ baseUrl, fetch });
  return {
    session: ({ accessToken, refreshToken, expiresInSeconds }) =>
      session.adopt({ accessToken, refreshToken, lifetimeMs: expiresInSeconds * 1000 }),
    signIn: (credentials) => session.signIn(credentials),
    signOut: () => session.signOut(),
    call: async ({ url, method, headers, body = null, signal }) => {
      const response = await session.fetch(url, { method, headers, body, signal });
      await response.arrayBuffer();
      return { status: response.status, outcome: metaOf(response)?.outcome };
    },
    kindOf: (error) => (error instanceof Error && "code" in error ? kinds[String(error.code)] : undefined),
  };
};
