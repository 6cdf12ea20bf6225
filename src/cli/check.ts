import { Command } from "commander";
import { checkClientCommand } from "./check-client.ts";
import { checkServerCommand } from "./check-server.ts";

/** Creates `countersign check`, which holds a server or a client to the contract. */
export function checkCommand(): Command {
  return new Command("check")
    .description("hold a server or a client to the contract, with a verdict for each rule")
    .addCommand(checkServerCommand())
    .addCommand(checkClientCommand());
}
