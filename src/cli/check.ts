import { Command } from "commander";
import { checkClientCommand } from "./check-client.ts";
import { checkServerCommand } from "./check-server.ts";
import { checkTrafficCommand } from "./check-traffic.ts";

/** Creates `countersign check`, which holds a server, a client or what passed between them to the contract. */
export function checkCommand(): Command {
  return new Command("check")
    .description("hold a server, a client or recorded traffic to the contract, with a verdict for each rule")
    .addCommand(checkServerCommand())
    .addCommand(checkClientCommand())
    .addCommand(checkTrafficCommand());
}
