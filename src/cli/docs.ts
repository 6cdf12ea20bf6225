import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Command } from "commander";
import { renderPage } from "./docs/render-page.ts";
import { UnwritableFileError } from "./errors/unwritable-file-error.ts";
import { readContract } from "./read-contract.ts";

/** Builds `countersign docs`: a contract as one HTML file that makes no outside request. */
export function docsCommand(): Command {
  return new Command("docs")
    .description("write the reference as one HTML file that needs no network")
    .option("-o, --out <file>", "file to write", ".countersign/docs.html")
    .option("--spec <file>", "contract to render; default: the orders API of this package")
    .action(async (options: { out: string; spec?: string }) => {
      const page = await renderPage(await readContract(options.spec));
      try {
        await mkdir(dirname(options.out), { recursive: true });
        await writeFile(options.out, page);
      } catch (error) {
        throw new UnwritableFileError("The reference", options.out, error);
      }
      console.log(`The reference is in ${options.out}`);
    });
}
