#!/usr/bin/env node
// The `countersign` command. Its syntax stays plain, so that a Node too old for the rest of the program still
// reads this file and says so in one sentence, where any newer syntax would end in a SyntaxError.
import fs from "node:fs";
import module from "node:module";

const needed = [24, 18];
const running = process.versions.node.split(".").map(Number);

if (running[0] < needed[0] || (running[0] === needed[0] && running[1] < needed[1])) {
  process.stderr.write(
    `Countersign needs Node ${needed.join(".")} or newer, and this is Node ${process.versions.node}: ` +
      "install one from https://nodejs.org, or, in a clone of the repository, run `npm ci` and then " +
      "`npx countersign`, which uses the Node that came with it.\n",
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache();
  // The repository runs its source. Node refuses TypeScript below node_modules, so the package runs its build.
  const source = new URL("./main.ts", import.meta.url);
  const built = new URL("../../dist/src/cli/main.js", import.meta.url);
  import(fs.existsSync(source) ? source.href : built.href).then((cli) => cli.main(process.argv.slice(2)));
}
