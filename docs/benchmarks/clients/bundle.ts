import { fileURLToPath } from "node:url";
import { build, type OutputChunk } from "rolldown";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** How a program is bundled. */
export interface BundleOptions {
  /** What is left out. @default nothing */
  readonly external?: readonly (string | RegExp)[];
  /** @default true */
  readonly minify?: boolean;
}

/** Bundles a program for browsers, from our sources. @param entry its text. */
export async function bundle(
  entry: string,
  { external = [], minify = true }: BundleOptions = {},
): Promise<OutputChunk[]> {
  const id = "entry.ts";
  const { output } = await build({
    cwd: root,
    input: id,
    external: [...external, "@opentelemetry/api"],
    platform: "browser",
    resolve: {
      conditionNames: ["countersign-source", "import", "default"],
      extensionAlias: { ".js": [".ts", ".js"] },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === id ? `${root}${id}` : null),
        load: (path) => (path === `${root}${id}` ? entry : null),
      },
    ],
    output: { minify },
    write: false,
  });
  return output.filter((part) => part.type === "chunk");
}
