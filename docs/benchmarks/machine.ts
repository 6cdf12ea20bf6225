import { arch, availableParallelism, cpus, loadavg, totalmem, type } from "node:os";
import manifest from "../../package.json" with { type: "json" };

const packages = [
  "hono",
  "@hono/node-server",
  "openapi-fetch",
  "ky",
  "axios",
  "axios-auth-refresh",
  "@hey-api/openapi-ts",
  "@stoplight/prism-cli",
  "autocannon",
  "rolldown",
];

/** Says on what the numbers were made. */
export function describeMachine(): string {
  const versions: Readonly<Record<string, string>> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
  };
  return [
    `${type()} ${arch()}, ${availableParallelism()} x ${cpus()[0]?.model.trim()},`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB; load ${loadavg()[0]?.toFixed(1)} before it began;`,
    `Node ${process.versions.node}, SQLite ${process.versions.sqlite},`,
    `${packages.map((name) => `${name} ${versions[name]}`).join(", ")}.`,
  ].join(" ");
}
