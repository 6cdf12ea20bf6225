import { rolldown } from "rolldown";

/**
 * Bundles modules given as text, and the packages that they need, into one ES module without imports.
 * Tree shaking leaves of the packages only what is called.
 */
export async function bundleModules(
  entry: string,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    platform: "neutral",
    plugins: [
      {
        name: "modules-from-text",
        resolveId: (id) => (id in modules ? `\0${id}` : null),
        load: (id) => modules[id.replace("\0", "")] ?? null,
      },
    ],
  });
  try {
    const { output } = await bundle.generate({ format: "esm", codeSplitting: false, comments: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
