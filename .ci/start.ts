/**
 * Runs a shell command that starts the reference server, as a reader of the README would, asks the server whether
 * it is well, and stops it by Ctrl-C. Exit code 0 when all of that goes as it should.
 */
import { startReferenceServer } from "./reference-server.ts";

const [command = "npm start"] = process.argv.slice(2);
const server = await startReferenceServer(["bash", "-c", command], {
  folder: process.cwd(),
  environment: { PORT: "0" },
});
const health = await fetch(`${server.address}/healthz`);
console.log(`${server.address}/healthz answers ${health.status}`);
const exitCode = await server.stop();
console.log(`stopped by Ctrl-C with exit code ${exitCode}`);
process.exitCode = health.ok && exitCode === 0 ? 0 : 1;
