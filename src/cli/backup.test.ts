import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SqliteStore } from "../../server/store/sqlite/sqlite-store.ts";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-cli-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (environment: Record<string, string>, ...args: string[]) => {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "backup", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, ...environment },
  });
  return { status, stdout, stderr };
};

describe("countersign backup", () => {
  it("copies the database that `serve` uses, and says how to serve the copy", async () => {
    await new SqliteStore(join(folder, ".countersign", "sandbox.db")).close();
    expect(run({}, "--to", "copy.db")).toEqual({
      status: 0,
      stdout:
        "The database .countersign/sandbox.db is copied to copy.db; `countersign serve --db copy.db` serves it.\n",
      stderr: "",
    });
    expect(readdirSync(folder)).toEqual([".countersign", "copy.db"]);
  });

  it("ends with exit code 2 and one sentence where there is nothing to copy", () => {
    expect(run({}, "--to", "copy.db")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "The database .countersign/sandbox.db was not backed up to copy.db: it is not there; name the file that the server has.\n",
    });
  });

  it("leaves PostgreSQL's databases to PostgreSQL's own program", () => {
    expect(run({ DATABASE_URL: "postgres://ana@127.0.0.1/orders" }, "--to", "copy.db")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "DATABASE_URL names a PostgreSQL database: back it up by `pg_dump --schema=countersign`, or name a file with --db.\n",
    });
  });
});
