import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../domain/verify-audit-chain.ts";
import * as sample from "../sample-records.ts";
import { migrate } from "../sql/migrate.ts";
import { migrations } from "../sql/migrations.ts";
import { PostgresStore } from "./postgres-store.ts";
import { runSteps } from "./run-steps.ts";
import { schemaInPostgres } from "./schema-in-postgres.ts";
import { type NewDatabase, newDatabase } from "./testing/new-database.ts";
import { requirePostgres } from "./testing/require-postgres.ts";

describe("a database", () => {
  let database: NewDatabase;
  let stores: PostgresStore[];
  beforeEach(async () => {
    database = await newDatabase(requirePostgres());
    stores = [];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });

  const open = async () => {
    const store = await PostgresStore.open(database.url);
    stores.push(store);
    return store;
  };
  const tables = () =>
    database.query(`SELECT schemaname, tablename FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY schemaname, tablename`);
  const steps = async () => {
    const rows = await database.query("SELECT step FROM countersign.countersign_migrations ORDER BY step");
    return rows.map(({ step }) => Number(step));
  };
  const allSteps = migrations.map((_, index) => index + 1);

  it("gets one schema however many servers start at once, and keeps its other tables [CON-14]", async () => {
    await database.query("CREATE TABLE recipes (name TEXT)");
    await Promise.all([open(), open(), open(), open()]);
    expect(await steps()).toEqual(allSteps);
    const others = (await tables()).filter(({ schemaname }) => schemaname !== "countersign");
    expect(others).toEqual([{ schemaname: "public", tablename: "recipes" }]);
  });

  it("that gives us an empty schema and nothing else is enough", async () => {
    await database.query("CREATE SCHEMA countersign");
    await open();
    expect(await steps()).toEqual(allSteps);
  });

  it("of an earlier schema is brought up to date with all that it holds [DUR-06]", async () => {
    const user = sample.sampleUser("RENÉ");
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query("CREATE SCHEMA countersign; SET search_path = countersign");
    await client.query("CREATE TABLE countersign_migrations (step BIGINT PRIMARY KEY)");
    await client.query("INSERT INTO countersign_migrations VALUES (1), (2)");
    await runSteps(client, migrate(migrations.slice(0, 2), schemaInPostgres));
    const users = "INSERT INTO users (user_id, username_key, version, record) VALUES ($1, 'rené', 1, $2)";
    await client.query(users, [user.userId, JSON.stringify(user)]);
    const { paymentMethods, ...early } = sample.sampleClient("harbor");
    await client.query("INSERT INTO clients VALUES ($1, $2)", [early.clientId, JSON.stringify(early)]);
    for (const sequence of [1, 2, 3]) {
      const line = JSON.stringify(sample.sampleAudit(null));
      await client.query("INSERT INTO audit VALUES ('', $1, $2)", [sequence, line]);
    }
    await client.end();

    const store = await open();
    expect(await steps()).toEqual(allSteps);
    expect(await store.findUserByName("René")).toEqual(user);
    expect((await store.findClient(early.clientId))?.paymentMethods).not.toEqual([]);
    const log = await store.listAudit({ clientId: null, before: null, after: 0, limit: 9 });
    const entries = log.map(({ clientId: _, ...entry }) => entry);
    expect(verifyAuditChain(entries)).toMatchObject({ isIntact: true, head: { sequence: 3 } });
  });

  describe("is refused in one sentence and left as it was", () => {
    const refuse = async (code: string, message: RegExp) => {
      const before = await tables();
      const refusal = await PostgresStore.open(database.url).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code, expected: true, message: expect.stringMatching(message) });
      expect(await tables()).toEqual(before);
    };

    it("when the schema of our name is not ours", async () => {
      await database.query("CREATE SCHEMA countersign");
      await database.query("CREATE TABLE countersign.recipes (name TEXT)");
      await refuse("foreign-schema", /^The schema "countersign" of the database .* is not Countersign's/);
    });

    it("when its schema is newer than this program [DUR-06]", async () => {
      await open();
      const newer = allSteps.length + 1;
      await database.query(`INSERT INTO countersign.countersign_migrations (step) VALUES (${newer})`);
      await refuse(
        "newer-database",
        new RegExp(`has schema ${newer}, this program knows up to ${newer - 1}`),
      );
    });
  });
});

describe("a database that cannot be used is refused in one sentence without its password", () => {
  it.each([
    {
      title: "nobody listens there",
      url: "postgres://ana:hidden@127.0.0.1:1/orders",
      want: "127.0.0.1:1/orders",
    },
    {
      title: "the URL is another service's",
      url: "mysql://ana:hidden@127.0.0.1/orders",
      want: "postgres://",
    },
    { title: "the URL is broken", url: "postgres://ana:hidden@127.0.0.1:port/orders", want: "DATABASE_URL" },
  ])("when $title", async ({ url, want }) => {
    const refusal = await PostgresStore.open(url).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: "unreachable-database",
      expected: true,
      message: expect.stringContaining(want),
    });
    expect(String(refusal)).not.toContain("hidden");
    expect(String(refusal)).not.toContain("\n");
  });
});
