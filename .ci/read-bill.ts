import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The parts of npm's bill that say what is installed, and nothing of when and by whom the bill was made. */
interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope?: string;
  readonly hashes?: unknown;
  readonly licenses?: unknown;
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/**
 * Reads from the lockfile what a user installs with this package, as a bill of materials. npm makes it of everything;
 * its own `--omit dev` leaves out what our tools need as well, so what users need is followed from part to part here.
 *
 * @see https://cyclonedx.org/docs/1.5/json/
 */
export function readBill(root: string): unknown {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--loglevel", "error"];
  const output = execFileSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const made: { components: Component[]; dependencies: Dependency[] } = JSON.parse(output);
  const { name, version, license, dependencies } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const self = {
    ref: `${name}@${version}`,
    dependsOn: Object.entries(dependencies).map((one) => one.join("@")),
  };
  const known = new Map(made.dependencies.map((one) => [one.ref, one]));
  const needed = new Map([[self.ref, self as Dependency]]);
  for (const { dependsOn } of needed.values()) {
    for (const ref of dependsOn) needed.set(ref, known.get(ref) ?? { ref, dependsOn: [] });
  }
  const components = made.components.filter((one) => needed.has(one["bom-ref"]));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        "bom-ref": self.ref,
        type: "library",
        name,
        version,
        purl: `pkg:npm/${self.ref}`,
        licenses: [{ license: { id: license } }],
      },
    },
    components: components
      .map(({ "bom-ref": ref, name, version, purl, scope, hashes, licenses }) => {
        return { "bom-ref": ref, type: "library", name, version, purl, scope, hashes, licenses };
      })
      .toSorted(byRef((one) => one["bom-ref"])),
    dependencies: [...needed.values()]
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .toSorted(byRef((one) => one.ref)),
  };
}

function byRef<One>(refOf: (one: One) => string): (one: One, other: One) => number {
  return (one, other) => (refOf(one) < refOf(other) ? -1 : 1);
}
