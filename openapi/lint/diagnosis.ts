import {
  createConfig,
  getCodeframe,
  getLineColLocation,
  lintFromString,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import countersign from "./plugin.ts";

type Options = Readonly<Record<string, unknown>>;

/** Lints a document by one rule of ours and returns what Redocly would print, empty where it has nothing to say. */
export async function diagnose(rule: string, source: string, options: Options = {}): Promise<string> {
  const config = await createConfig({
    plugins: [countersign()],
    rules: { [`countersign/${rule}`]: { severity: "error", ...options } },
  });
  const problems = await lintFromString({ source: source.trimStart(), absoluteRef: "openapi.yaml", config });
  return problems.map(printProblem).join("\n\n");
}

/** Writes a finding as Redocly prints it: where, what, the lines around it, and the rule. */
export function printProblem({ location: [location], message, ruleId }: NormalizedProblem): string {
  if (location === undefined) return `${message}\n\n${ruleId}`;
  const spot = getLineColLocation(location);
  const pointer = "pointer" in location ? location.pointer : "";
  const place = `${location.source.absoluteRef}:${spot.start.line}:${spot.start.col} at ${pointer}`;
  return [place, message, getCodeframe(spot, false), ruleId].join("\n\n");
}
