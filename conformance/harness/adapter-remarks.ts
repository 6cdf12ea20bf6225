import type { SecretMask } from "../engine/secret-mask.ts";
import type { Adapter, OpenAdapter } from "./adapter.ts";

/** Keeps what is to be said of adapters beside their answers: what they wrote to stderr, and how they ended. */
export interface AdapterRemarks {
  /** Opens an adapter whose end is watched. */
  readonly watch: (open: OpenAdapter, scenario: string) => OpenAdapter;
  /**
   * Says it, one note each, with secrets masked.
   *
   * @param quotesStderr whether what the client wrote is of interest: something was not as it should be
   */
  readonly notes: (quotesStderr: boolean) => readonly string[];
}

/** How much of a client's stderr a note quotes: lines from its end, and characters of each. */
const linesQuoted = 12;
const lineQuoted = 300;

/** Creates an empty collection of remarks. */
export function createAdapterRemarks(mask: SecretMask): AdapterRemarks {
  const written: { readonly scenario: string; readonly stderr: string }[] = [];
  const stubborn: string[] = [];
  const orphaning: string[] = [];
  let ended = 0;

  const note = (scenario: string, { stderr, ending }: Adapter) => {
    if (stderr().trim() !== "") written.push({ scenario, stderr: stderr() });
    const how = ending?.();
    if (!how) return;
    ended += 1;
    if (how.by !== "itself") stubborn.push(scenario);
    if (how.leftBehind > 0) orphaning.push(scenario);
  };

  const inScenarios = (some: readonly string[]) =>
    some.length === ended ? "in every scenario" : `in ${some.length} of ${ended} scenarios, ${some[0]} first`;

  return {
    watch: (open, scenario) => async (environment) => {
      const adapter = await open(environment);
      return { ...adapter, close: () => adapter.close().then(() => note(scenario, adapter)) };
    },
    notes: (quotesStderr) => [
      ...(stubborn.length > 0
        ? [
            `The adapter did not end within a second after "quit", ${inScenarios(stubborn)}, and was ended by a signal: let it exit when it reads that line.`,
          ]
        : []),
      ...(orphaning.length > 0
        ? [
            `The adapter left processes behind, ${inScenarios(orphaning)}, which were killed: let it end what it starts.`,
          ]
        : []),
      ...(quotesStderr ? written.slice(0, 1).map((one) => quote(one.scenario, mask.text(one.stderr))) : []),
    ],
  };
}

function quote(scenario: string, stderr: string): string {
  const lines = stderr
    .trimEnd()
    .split("\n")
    .slice(-linesQuoted)
    // What a terminal would take for an order, or show in another place, is shown as a question mark.
    .map((line) => line.replace(/(?!\t)\p{C}/gu, "?"))
    .map((line) => (line.length > lineQuoted ? `${line.slice(0, lineQuoted)}...` : line));
  return `The client wrote to stderr in the scenario ${scenario}:\n${lines.map((line) => `    ${line}`).join("\n")}`;
}
