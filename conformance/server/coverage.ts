import type { ResourceValues } from "./known-resources.ts";

/** Says what a tour of a server reached. */
export interface Coverage {
  /** Operations that got a request for something that is there, or that name nothing in their path. */
  readonly reached: ReadonlySet<string>;
  /** Operations that only got requests for ids that name nothing. */
  readonly reachedInVain: ReadonlySet<string>;
  /** Why each other operation got none: a clause that may follow its name. */
  readonly unreached: ReadonlyMap<string, string>;
  /** What the run made and could not remove: the values that name it. */
  readonly leftBehind: readonly ResourceValues[];
}

/** Says what a reader should know of a coverage, one sentence each. */
export function coverageNotes({
  reached,
  reachedInVain,
  unreached,
  leftBehind,
}: Coverage): readonly string[] {
  const all = reached.size + reachedInVain.size + unreached.size;
  const missing = [...unreached].map(([id, reason]) => `  ${id} ${reason}.`);
  return [
    `Operations reached: ${reached.size} of ${all}${reachedInVain.size + unreached.size > 0 ? "." : ", which is all."}`,
    ...(reachedInVain.size > 0
      ? [`Reached only with ids that name nothing: ${[...reachedInVain].join(", ")}.`]
      : []),
    ...(missing.length > 0 ? [`Not reached:\n${missing.join("\n")}`] : []),
    ...(leftBehind.length > 0
      ? [`Made by this run, and no operation removes it: ${leftBehind.map(nameOf).join(", ")}.`]
      : []),
  ];
}

function nameOf(values: ResourceValues): string {
  return Object.values(values).at(-1) ?? "something";
}
