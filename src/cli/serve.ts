import { Command, Option } from "commander";
import { type RunningServer, type ServeOptions, serve } from "../../server/main.ts";
import { CannotListenError, isListenError } from "./errors/cannot-listen-error.ts";
import { parseCount } from "./parse-count.ts";
import { parsePort } from "./port.ts";
import { readContract } from "./read-contract.ts";
import { collectOrigin } from "./serve/collect-origin.ts";
import { readCertificate } from "./serve/read-certificate.ts";
import { requireFolder } from "./serve/require-folder.ts";
import { signInLine } from "./serve/sign-in-line.ts";
import { untilStopped } from "./until-stopped.ts";

interface Options
  extends Required<Pick<ServeOptions, "port" | "host" | "orders" | "seed">>,
    Pick<ServeOptions, "databaseUrl" | "rough"> {
  readonly db: string;
  readonly memory?: boolean;
  readonly quiet: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindTls: boolean;
  readonly forwardedBy: readonly string[];
  readonly allowOrigin: readonly string[];
}

/** Builds `countersign serve`: the reference server on an embedded database, with a seeded sandbox. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("run the reference server with people and orders to try it on")
    .addOption(
      new Option("-p, --port <number>", "port to listen on; 0 finds a free one")
        .env("PORT")
        .argParser(parsePort)
        .default(3000),
    )
    .option("--host <address>", "address to listen on; others' need TLS", "127.0.0.1")
    .option("--tls-cert <file>", "speak TLS, with this certificate chain in PEM")
    .option("--tls-key <file>", "the certificate's key in PEM, without a passphrase")
    .option("--behind-tls", "something in front speaks TLS, and nobody else gets here", false)
    .option(
      "--forwarded-by <address>",
      "proxy or network whose X-Forwarded-For is believed; repeatable",
      collect,
      [],
    )
    .option("--allow-origin <origin>", "let pages of this origin read answers; repeatable", collectOrigin, [])
    .option(
      "--db <file>",
      "database file, even with DATABASE_URL set; the identities stand beside it",
      ".countersign/sandbox.db",
    )
    .option("--memory", "keep everything in memory, and forget it at the end")
    .option("--seed <number>", "which people and orders a new database is filled with", parseCount, 1)
    .option("--orders <number>", "how many orders a new database is filled with", parseCount, 40)
    .option("--rough <seed>", "misbehave now and then, as any server may; the seed says when", parseCount)
    .option("--quiet", "write no line to stderr for each request", false)
    .addHelpText(
      "after",
      "\nEnvironment:\n  DATABASE_URL         PostgreSQL database that any number of servers share, in place of the file",
    )
    .action(async (options: Options, command: Command) => {
      const isFileNamed = command.getOptionValueSource("db") === "cli";
      if (isFileNamed) requireFolder(options.db);
      const databaseUrl = isFileNamed ? undefined : process.env.DATABASE_URL;
      const server = await start({ ...options, ...(databaseUrl && { databaseUrl }) });
      announce(server);
      await untilStopped();
      await server.close();
    });
}

async function start({ quiet, tlsCert, tlsKey, allowOrigin, ...options }: Options): Promise<RunningServer> {
  const tls = readCertificate(tlsCert, tlsKey, "countersign serve");
  const policy = { allowedOrigins: allowOrigin };
  try {
    return await serve({
      ...options,
      policy,
      docsPage,
      ...(tls && { tls }),
      ...(!quiet && { log: writeLine }),
    });
  } catch (error) {
    if (isListenError(error)) throw new CannotListenError(options.host, options.port, error);
    throw error;
  }
}

function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** Loads the renderer when the page is asked for: most servers are never read. */
async function docsPage(): Promise<string> {
  const { renderPage } = await import("./docs/render-page.ts");
  return await renderPage(await readContract());
}

/** The first line is what programs wait for; the rest is for people. */
function announce({ url, identitiesFile }: RunningServer): void {
  console.log(`Countersign is listening on ${url}`);
  console.log(`  docs        ${url}/docs`);
  console.log(`  identities  ${identitiesFile} (for your eyes only)`);
  console.log(`  try         ${signInLine(url, identitiesFile)}`);
}

function writeLine(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
