import { Command } from "commander";
import { backUpDatabase } from "../../server/store/sqlite/back-up-database.ts";
import { CommandLineError } from "./errors/command-line-error.ts";

const defaultDatabase = ".countersign/sandbox.db";

/** Builds `countersign backup`: a copy of a server's database, made while the server runs. */
export function backupCommand(): Command {
  return new Command("backup")
    .description("copy a server's database while it runs")
    .requiredOption("--to <file>", "file to make; one that is there is not written over")
    .option("--db <file>", "database file of the server", defaultDatabase)
    .action(async ({ db, to }: { db: string; to: string }, command: Command) => {
      if (process.env.DATABASE_URL && command.getOptionValueSource("db") !== "cli") {
        throw new CommandLineError(
          "DATABASE_URL names a PostgreSQL database: back it up by `pg_dump --schema=countersign`, or name a file with --db.",
        );
      }
      await backUpDatabase(db, to);
      console.log(`The database ${db} is copied to ${to}; \`countersign serve --db ${to}\` serves it.`);
    });
}
