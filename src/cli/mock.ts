import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { MissingPackageError } from "./errors/missing-package-error.ts";
import { freePort, parsePort } from "./port.ts";
import { readContract } from "./read-contract.ts";
import { untilStopped } from "./until-stopped.ts";

/** Builds `countersign mock`: Prism, answering with the named examples of a contract. */
export function mockCommand(): Command {
  return new Command("mock")
    .description("answer with the contract's examples, by Prism")
    .option("-p, --port <number>", "port to listen on; 0 finds a free one", parsePort, 4010)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--spec <file>", "contract to mock; default: the orders API of this package")
    .action(async ({ host, port, spec }: { host: string; port: number; spec?: string }) => {
      const prism = prismPath();
      const folder = await mkdtemp(join(tmpdir(), "countersign-mock-"));
      try {
        // Loaded by us first, so that a document which cannot be read ends in our sentence, not in Prism's stack.
        const contract = join(folder, "openapi.json");
        await writeFile(contract, JSON.stringify(await readContract(spec)));
        const address = ["--host", host, "--port", String(await freePort(host, port))];
        await runUntilStopped(
          spawn(process.execPath, ["--import", endWithUs, prism, "mock", ...address, contract], {
            stdio: ["ignore", "inherit", "inherit", "ipc"],
          }),
        );
      } finally {
        await rm(folder, { recursive: true });
      }
    });
}

/**
 * Finds Prism's program.
 *
 * @throws {MissingPackageError} where it is not installed; it is an optional peer for the size of its tree.
 */
function prismPath(): string {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("@stoplight/prism-cli/package.json");
    return join(dirname(manifest), require(manifest).bin.prism);
  } catch (error) {
    throw new MissingPackageError("mock", "@stoplight/prism-cli", { cause: error });
  }
}

/** A module that ends its process with ours, however that ends: the system closes the channel between them. */
const endWithUs =
  'data:text/javascript,process.on("disconnect", () => process.exit()); process.channel.unref();';

/** Passes on the signals that end this process, and waits until the program has ended too. */
async function runUntilStopped(program: ChildProcess): Promise<void> {
  let stopping = false;
  void untilStopped().then((signal) => {
    stopping = true;
    program.kill(signal);
  });
  const [exitCode] = await once(program, "exit");
  if (!stopping) throw new Error(`Prism ended by itself with exit code ${exitCode}`);
}
