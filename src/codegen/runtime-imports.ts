import { join } from "node:path";
import { _, type Code } from "ajv";

/** Where Ajv's standalone code finds the formats that are functions. */
export const formatsCode: Code = _`require("ajv-formats/dist/formats").fastFormats`;

const folder = join(import.meta.dirname, "validator-runtime");

/** Ours in place of Ajv's: CommonJS would be called through a wrapper for each string that is measured. */
const ours: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/ucs2length": join(folder, "code-point-length.ts"),
  "ajv/dist/runtime/equal": join(folder, "is-equal.ts"),
};

/** Turns the calls of `require` in Ajv's standalone code into imports, for a bundler to follow. */
export function withRuntimeImports(code: string): string {
  return code.replaceAll(
    /^const (\w+) = require\("([^"]+)"\)\.(\w+)(\S*);$/gm,
    (_match, name: string, module: string, member: string, rest: string) => {
      const source = JSON.stringify(ours[module] ?? `${module}.js`);
      if (rest === "") return `import { ${member} as ${name} } from ${source};`;
      return `import { ${member} as ${name}Source } from ${source};\nconst ${name} = ${name}Source${rest};`;
    },
  );
}
