import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBill } from "./read-bill.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Locked {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly peer?: boolean;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(`${root}/package-lock.json`, "utf8"),
);
/** Brings the Node of this repository, and is no part of the package. */
const runtime = JSON.parse(readFileSync(`${root}/.ci/runtime/package.json`, "utf8")).optionalDependencies;
const { allowScripts, dependencies, devDependencies, scripts } = JSON.parse(
  readFileSync(`${root}/package.json`, "utf8"),
);

/** The first versions without a flaw that concerns us, and the name of the flaw. */
const floors = [
  { name: "hono", version: "4.9.7", flaw: "a chunked body passes its limit (GHSA-9vqf-7f2p-gf9v)" },
  { name: "@hono/node-server", version: "1.10.1", flaw: "a Host header stops the process (CVE-2024-32652)" },
];

describe("the packages that we install", () => {
  it("need none of their install scripts, but for one that is denied [SUP-01]", () => {
    const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) => {
      return hasInstallScript ? [path.replace(/^.*node_modules\//, "")] : [];
    });
    expect(scripted.filter((name) => allowScripts[name] !== false)).toEqual([]);
  });

  it.each(floors)("are not so old that $flaw: $name [SUP-04]", ({ name, version }) => {
    const installed = packages[`node_modules/${name}`]?.version ?? "0";
    expect(installed.localeCompare(version, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
  });
});

describe("a new version", () => {
  it("comes by a change of package.json alone, since each is named exactly", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => {
      return !/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(String(version));
    });
    expect(loose).toEqual([]);
  });

  it("is a week old before `npm run add` takes it; in .npmrc the rule would hold up `npm ci` too [SUP-02]", () => {
    expect(scripts.add).toMatch(/^npm install .*--min-release-age=7(?: |$)/);
  });
});

it("the bill of materials lists what a user installs; `node .ci/write-bill.ts` makes it anew [SUP-03]", () => {
  const written = JSON.parse(readFileSync(`${root}/.ci/bill-of-materials.json`, "utf8"));
  // Members without a value are not written.
  expect(written).toEqual(JSON.parse(JSON.stringify(readBill(root))));
  const isForUsers = ({ dev, devOptional, link, peer }: Locked) => !(dev || devOptional || link || peer);
  const installed = Object.entries(packages).flatMap(([path, locked]) => {
    const name = path.replace(/^.*node_modules\//, "");
    return path !== "" &&
      path.includes("node_modules/") &&
      isForUsers(locked) &&
      !Object.hasOwn(runtime, name)
      ? [`${name}@${locked.version}`]
      : [];
  });
  const listed = written.components.map((component: { "bom-ref": string }) => component["bom-ref"]);
  expect(listed).toEqual([...new Set(installed)].sort());
});

it("no token in the repository is one that a server gave out [SUP-05]", () => {
  const given = ["-hoE", "cs[ar]_[A-Za-z0-9_-]{43}"];
  const found = execFileSync("git", ["grep", ...given], { cwd: root, encoding: "utf8" })
    .trim()
    .split("\n");
  expect(found.filter((token) => !/^cs[ar]_(Example)+0$/.test(token))).toEqual([]);
});
