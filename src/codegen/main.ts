import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { ContractError } from "./contract-error.ts";
import { generate } from "./generate.ts";
import { staleFiles, writeFiles } from "./generated-folder.ts";
import { loadContract } from "./load-contract.ts";

const root = join(import.meta.dirname, "../..");
const ownContract = join(root, "openapi/openapi.yaml");

/** Runs the generator: 0 done or in step, 1 stale with `--check`, 2 for input that cannot be used. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: "boolean", default: false },
      spec: { type: "string", default: ownContract },
      out: { type: "string", default: join(root, "src/generated") },
    },
  });
  const made = await generate(values.spec);
  const files = values.spec === ownContract ? new Map([...made, ...(await sandboxDocument())]) : made;
  const shown = (names: readonly string[]) =>
    names.map((name) => relative(root, join(values.out, name))).join(", ");
  if (!values.check) {
    const written = await writeFiles(values.out, files);
    console.log(written.length === 0 ? "Generated code was up to date." : `Wrote ${shown(written)}.`);
    return 0;
  }
  const stale = await staleFiles(values.out, files);
  if (stale.length === 0) {
    console.log("Generated code matches the contract.");
    return 0;
  }
  console.error(
    `Not what the contract makes: ${shown(stale)}. Change the contract and run npm run generate.`,
  );
  return 1;
}

/** The contract of what our own server offers to tests beside the API: handed out as it is, so nothing else is made of it. */
async function sandboxDocument(): Promise<[string, string][]> {
  const { document } = await loadContract(join(root, "openapi/sandbox.yaml"));
  return [["sandbox.json", `${JSON.stringify(document, null, 2)}\n`]];
}

/** Whether an error's message is meant for the person at the command line: a bad contract or a bad option. */
function isExpected(error: unknown): error is Error {
  if (error instanceof ContractError) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isExpected(error)) throw error;
  const hint =
    error instanceof ContractError ? "" : ". The options are --check, --spec FILE and --out FOLDER.";
  console.error(error.message + hint);
  process.exitCode = 2;
}
