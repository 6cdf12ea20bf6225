import { readFile } from "node:fs/promises";
import { type Baseline, readBaseline } from "../../conformance/index.ts";
import { UnreadableFileError } from "./errors/unreadable-file.ts";

/**
 * Loads a baseline file, JSON or YAML.
 *
 * @throws UnreadableFileError where the file is missing or is neither
 * @throws BadBaselineError where it does not list known failures
 */
export async function loadBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new UnreadableFileError("The baseline", path, cause);
  });
  return readBaseline(await parse(text, path), path);
}

async function parse(text: string, path: string): Promise<unknown> {
  try {
    if (!/\.ya?ml$/i.test(path)) return JSON.parse(text);
    const { parseYaml } = await import("@redocly/openapi-core");
    return parseYaml(text);
  } catch (cause) {
    throw new UnreadableFileError("The baseline", path, cause);
  }
}
