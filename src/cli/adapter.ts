import { Command } from "commander";
import { adapterCheckCommand } from "./adapter-check.ts";

/** Creates `countersign adapter`, for authors of adapters. */
export function adapterCommand(): Command {
  return new Command("adapter")
    .description("help to write the adapter that a check of a client drives it by")
    .addCommand(adapterCheckCommand());
}
