import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import type { WireExchange } from "../../harness/wire-exchange.ts";
import { twoClientsWithSessionsOfTheirOwn } from "../../scenarios/two-clients-with-sessions-of-their-own.ts";

/** On a server, two clients are two users: whatever they share, one of them sees what is the other's. */
export const rule: ClientRule = {
  id: "keep-the-sessions-of-two-clients-apart",
  row: "SGN-10, EN-4",
  kind: "client",
  level: "must",
  says: "Of two clients in one process, each sends the tokens of its own session alone.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [twoClientsWithSessionsOfTheirOwn],
  check: (seen) => {
    const paths = Array.from({ length: 20 }, (_, index) => seen.cast.call("read", index + 1).path);
    const owners = ownersOf(requestsAt(seen, "refresh"));
    const mixed = requestsAt(seen, "read").find(({ path, bearer }) => {
      const owner = owners.get(bearer ?? "");
      const index = paths.indexOf(path);
      return owner !== undefined && index >= 0 && index % 2 !== owner - 1;
    });
    demand(mixed === undefined, {
      message: `A call of one client was sent with ${mixed?.bearer ?? "a token"}, which is of the other one's session.`,
      ...(mixed && { exchange: mixed }),
    });
  },
  mutant: { hasOneSessionForAll: true },
};

/** Tells of each access token whose it is: 1 is the client that began with A1, and 2 the one that began with A2. */
function ownersOf(refreshes: readonly WireExchange[]): ReadonlyMap<string, number> {
  const owners = new Map([
    ["A1", 1],
    ["A2", 2],
  ]);
  for (const { refreshToken, issued } of refreshes) {
    const owner = owners.get(refreshToken?.replace("R", "A") ?? "");
    if (owner !== undefined && issued !== undefined) owners.set(issued, owner);
  }
  return owners;
}
