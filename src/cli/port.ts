import { createServer } from "node:net";
import { InvalidArgumentError } from "commander";
import { blockedPorts } from "./blocked-ports.ts";
import { CannotListenError } from "./errors/cannot-listen-error.ts";

/**
 * Reads a `--port`: a whole number from 0, which lets the system choose, to 65535, that requests are sent to.
 *
 * @throws {InvalidArgumentError} for anything else; commander adds which option it was.
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("A port is 0 to 65535");
  if (blockedPorts.has(port)) {
    throw new InvalidArgumentError(`Browsers and \`fetch\` refuse port ${port}; choose another`);
  }
  return port;
}

/**
 * Makes sure that an address can be listened on, and answers its port.
 *
 * For a program that we start and that would complain in its own words. What listens in this process needs
 * no probe: it turns its own error into a {@link CannotListenError}.
 *
 * @param port 0 finds a free one.
 * @throws {CannotListenError} where something listens there already, or nothing may.
 */
export async function freePort(host: string, port: number): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error) => reject(new CannotListenError(host, port, error)));
    probe.listen({ host, port }, resolve);
  });
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return typeof address === "object" && address !== null ? address.port : port;
}
