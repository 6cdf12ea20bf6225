import type { SecretMask } from "../engine/secret-mask.ts";

/** Says what to put into the variables that printed commands read: a sentence each. */
export function describeVariables(commands: readonly string[], mask: SecretMask): readonly string[] {
  const used = mask
    .secrets()
    .filter(({ variable }) => commands.some((command) => command.includes(`"$${variable}"`)));
  return used.map(({ variable, kind, owner }) => {
    const what = kind === "access" || kind === "refresh" ? `${kind} token` : kind;
    const whose =
      owner === undefined ? `${kind === "access" ? "an" : "a"} ${what}` : `the ${what} of ${owner}`;
    return `$${variable} stands for ${whose}.`;
  });
}
