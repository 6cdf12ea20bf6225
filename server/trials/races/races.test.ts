import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seededRandom } from "../../crypto/seeded-random.ts";
import { type RunningServer, serve } from "../../main.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import { newDatabase } from "../../store/postgres/testing/new-database.ts";
import { type Finish, type Racer, race } from "./race.ts";

const seed = 20_261_122;
const clients = 25;
const rounds = 20;

const postgresUrl = inject("postgresUrl");
const stores: { readonly name: string; readonly open: () => Promise<OpenedPlace> }[] = [
  { name: "SQLite", open: async () => ({ place: {}, drop: async () => {} }) },
  ...(postgresUrl === null ? [] : [{ name: "PostgreSQL", open: () => openPostgres(postgresUrl) }]),
];

/** Where a server keeps everything, beside its own folder. */
interface OpenedPlace {
  readonly place: { readonly databaseUrl?: string };
  readonly drop: () => Promise<void>;
}

async function openPostgres(serverUrl: string): Promise<OpenedPlace> {
  const { url, drop } = await newDatabase(serverUrl);
  return { place: { databaseUrl: url }, drop };
}

describe.each(stores)(
  `${clients} connections at once, on a server with a store in $name (seed ${seed})`,
  ({ open }) => {
    let folder: string;
    let server: RunningServer;
    let drop: () => Promise<void>;
    let random = seededRandom(seed);
    beforeAll(async () => {
      random = seededRandom(seed);
      folder = mkdtempSync(join(tmpdir(), "countersign-races-"));
      const opened = await open();
      drop = opened.drop;
      const turns = seededRandom(seed + 1);
      server = await serve({
        ...{ port: 0, db: join(folder, "sandbox.db"), ...opened.place, orders: 60 },
        // At every fault point a request lets others by.
        faults: async () => {
          for (let left = drawBelow(4, turns); left > 0; left--)
            await new Promise((next) => setImmediate(next));
        },
      });
    });
    afterAll(async () => {
      await server.close(0);
      await drop();
      rmSync(folder, { recursive: true });
    });

    const client = () => `/api/clients/${identity("harbor-operations").clientId}`;
    const identity = (name: string) => {
      const found = server.identities.find((each) => each.name === name);
      if (found === undefined) throw new RangeError(`Nobody in the sandbox is called ${name}.`);
      return found;
    };
    const post = (path: string, headers: Racer["headers"] = {}, body?: unknown): Racer => ({
      ...{ method: "POST", path, headers },
      ...(body !== undefined && { body }),
    });
    const ask = async (racer: Racer): Promise<Finish> => {
      const [finish] = await race(server.url, [racer], random);
      if (finish === undefined) throw new RangeError("A race of one has one finish.");
      return finish;
    };
    const read = async (path: string, headers: Racer["headers"] = {}) => {
      return (await (await fetch(server.url + path, { headers })).json()).items;
    };
    const signIn = async (name = "harbor-operations") => {
      const { username, password } = identity(name);
      const { body } = await ask(post("/api/auth/sign-in", {}, { username, password }));
      const { accessToken, refreshToken } = body;
      return { refreshToken: String(refreshToken), headers: { Authorization: `Bearer ${accessToken}` } };
    };
    const refreshing = (refreshToken: unknown) => post("/api/auth/refresh", {}, { refreshToken });
    const many = (racer: Racer) => Array.from({ length: clients }, () => racer);
    const run = (racers: readonly Racer[]) => race(server.url, racers, random);
    const count = (finishes: readonly Finish[], status: number) => {
      return finishes.filter((each) => each.status === status).length;
    };

    it("that refresh one token are all given one successor [REF-03]", async () => {
      let { refreshToken } = await signIn();
      for (let round = 0; round < rounds; round++) {
        const finishes = await run(many(refreshing(refreshToken)));
        expect(count(finishes, 200), `round ${round}`).toBe(clients);
        const successors = new Set(finishes.map(({ body }) => String(body.refreshToken)));
        expect(successors.size, `round ${round}`).toBe(1);
        [refreshToken = ""] = successors;
      }
    });

    it("that refresh and write while the session is signed out leave no token, and write nothing after its end [REF-07] [TOK-14]", async () => {
      const admin = await signIn("harbor-admin");
      const [loan] = await read(`${client()}/loans`, admin.headers);
      for (let round = 0; round < rounds; round++) {
        const { refreshToken, headers } = await signIn();
        const drafting = post(`${client()}/loans/${loan.loanId}/orders`, headers, {});
        const others = many(drafting).map((write, index) =>
          index % 3 === 0 ? refreshing(refreshToken) : write,
        );
        const [signedOut, ...finishes] = await run([post("/api/auth/sign-out", headers), ...others]);
        expect(signedOut?.status).toBe(204);
        for (const { status, body } of finishes) {
          expect([200, 201, 401], `round ${round}`).toContain(status);
          if (status !== 200) continue;
          expect((await ask(refreshing(body.refreshToken))).status, `round ${round}`).toBe(401);
        }
        const lines = await read(`${client()}/audit-log?limit=${clients + 20}`, admin.headers);
        const after = lines.slice(
          0,
          lines.findIndex(({ action }: { action: string }) => action === "sign-out"),
        );
        expect(
          after.filter(({ action }: { action: string }) => action === "create"),
          `round ${round}`,
        ).toEqual([]);
      }
    });

    it("that activate one order by one ETag do so once [CON-08]", async () => {
      const admin = await signIn("harbor-admin");
      for (let round = 0; round < rounds; round++) {
        const { body: staged } = await ask(post("/sandbox/seed/draft-ready", admin.headers));
        const path = `${client()}/loans/${staged.loanId}/orders/${staged.orderId}`;
        const headers = { ...admin.headers, "If-Match": String(staged.etag) };
        const finishes = await run(many(post(`${path}/activate`, headers)));
        expect([count(finishes, 200), count(finishes, 412)], `round ${round}`).toEqual([1, clients - 1]);
        const actions = (await read(`${path}/history`, headers)).map(
          ({ action }: { action: string }) => action,
        );
        expect(actions, `round ${round}`).toEqual(["activate", "create"]);
      }
    });

    it("that send one request under one key do it once, and are all given its answer or told to wait [CON-01]", async () => {
      const { headers } = await signIn();
      const [loan] = await read(`${client()}/loans`, headers);
      const orders = async () =>
        (await read(`${client()}/orders?limit=100&loanId=${loan.loanId}`, headers)).length;
      for (let round = 0; round < rounds; round++) {
        const before = await orders();
        const path = `${client()}/loans/${loan.loanId}/orders`;
        const finishes = await run(many(post(path, { ...headers, "Idempotency-Key": `round-${round}` }, {})));
        const made = finishes.filter(({ status }) => status === 201);
        expect(made.length + count(finishes, 409), `round ${round}`).toBe(clients);
        expect(new Set(made.map(({ body }) => body.orderId)).size, `round ${round}`).toBe(1);
        expect(
          made.filter(({ headers: told }) => !told.has("idempotent-replayed")),
          `round ${round}`,
        ).toHaveLength(1);
        expect(Math.min(await orders(), 100), `round ${round}`).toBe(Math.min(before + 1, 100));
      }
    });
  },
);
