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
await server.stop();
const isGone = await fetch(server.address).then(
  () => false,
  () => true,
);
console.log(isGone ? "Ctrl-C stopped it" : "Ctrl-C left it running");
process.exitCode = health.ok && isGone ? 0 : 1;
