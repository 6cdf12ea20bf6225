import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "../../harness/adapter-protocol.ts";
import { PointBroken } from "../errors/point-broken.ts";
import type { Point } from "../point.ts";
import { describeAnswer } from "../trial.ts";

/** A token of one second has expired after this by every client's reckoning. In milliseconds. */
const surelyExpiredMs = 2_200;

/** Lists what is asked of sessions, and of several instances of a client. */
export const sessionPoints: readonly Point[] = [
  {
    id: "session",
    says: "`session` is answered with `ok`, also where it replaces the session before.",
    check: async ({ session, call, cast }) => {
      await session();
      const second = await session();
      const { exchange } = await call(cast.call("read"));
      if (exchange.bearer !== "A1") return;
      throw new PointBroken(
        "after a second `session` the call bore the token of the first",
        `it bears ${second}`,
        "put the new tokens in place of those before",
      );
    },
  },
  {
    id: "sign-in",
    says: "`signIn` signs in with the client's own sign-in, and later calls bear its token.",
    check: async ({ ask, call, cast, credentials, wire }) => {
      cast.call("signIn");
      const { username, password } = credentials;
      expectDone("signIn", await ask({ do: "signIn", username, password }));
      const operationId = cast.operation("signIn")?.id;
      if (!wire.exchanges().some((one) => one.operationId === operationId && one.response?.status === 200)) {
        throw new PointBroken(
          '"signIn" was answered, and the server received no sign-in that it could answer with 200',
          `the client sends ${operationId} with the name and password of the line`,
          "let your client sign in, and answer when it has",
        );
      }
      const { exchange } = await call(cast.call("read"));
      if (exchange.bearer === "A1") return;
      throw new PointBroken(
        `after the sign-in the call bore ${exchange.bearer === undefined ? "no token" : exchange.bearer}`,
        "it bears the token that the sign-in was answered with",
        "make the call with the client that signed in",
      );
    },
  },
  {
    id: "sign-out",
    says: "`signOut` signs the client out.",
    check: async ({ session, ask }) => {
      await session();
      expectDone("signOut", await ask({ do: "signOut" }));
    },
  },
  {
    id: "two-clients",
    says: "Lines that name another `client` are for another instance, with a session of its own.",
    check: async ({ session, call, cast }) => {
      const first = await session();
      const second = await session({ client: "b" });
      const seen = [
        (await call(cast.call("read"))).exchange.bearer,
        (await call(cast.call("read"), { client: "b" })).exchange.bearer,
      ];
      if (seen[0] === first && seen[1] === second) return;
      throw new PointBroken(
        `the call of "a" bore ${seen[0] ?? "no token"}, and that of "b" ${seen[1] ?? "no token"}`,
        `they bear ${first} and ${second}, each its own session's`,
        "make a client for each name, or leave `client` out of `knows` in the first line",
      );
    },
  },
  {
    id: "shared-store",
    says: "Instances whose `session` names the same `store` share their session.",
    check: async ({ session, call, cast }) => {
      const old = await session({ store: "s", expiresInSeconds: 1 });
      await sleep(surelyExpiredMs);
      const fresh = await session({ client: "b", store: "s" });
      const { exchange } = await call(cast.call("read"));
      if (exchange.bearer === fresh) return;
      throw new PointBroken(
        `the session of "a" had expired, "b" had put a fresh one into their store, and the call of "a" bore ${exchange.bearer ?? "no token"}`,
        `it bears ${fresh}, and neither ${old} nor a token of a refresh of its own`,
        "make instances of one store of the same store object, or leave `store` out of `knows` in the first line",
      );
    },
  },
];

function expectDone(line: string, answer: Answer): void {
  const isDone = "ok" in answer || ("status" in answer && answer.status < 300);
  if (isDone) return;
  throw new PointBroken(
    `"${line}" was answered with ${describeAnswer(answer)}`,
    "it succeeds, since the server takes it",
    "see what your client was told, on stderr perhaps",
  );
}
