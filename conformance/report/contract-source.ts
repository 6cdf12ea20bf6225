/** Says where a contract is written down, so that a report can point into it. */
export interface ContractSource {
  /** The file, as a reader of the repository names it: relative, with forward slashes. */
  readonly path: string;
  /** Finds the line of an operation, from 1; 1 where it is not named in this file. */
  readonly lineOf: (operationId: string | undefined) => number;
}

/** Reads where the operations of a contract stand in its text, be it YAML or JSON. */
export function readContractSource(path: string, text: string): ContractSource {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const id = /^[\s{,-]*"?operationId"?\s*:\s*["']?([^"'\s,}#]+)/.exec(line)?.[1];
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1);
  }
  return { path, lineOf: (operationId) => lines.get(operationId ?? "") ?? 1 };
}
