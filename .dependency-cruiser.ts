import type { DependencyType, ICruiseOptions, IRegularForbiddenRuleType } from "dependency-cruiser";

const tests = "\\.test(-d)?\\.ts$";
/** Machinery of tests that a test file cannot hold: it runs a server in a process of its own, or draws requests. */
const trials = "^server/trials/|/testing/|-under-test\\.ts$";
const ours = "^(src|server|conformance)/";
const packages: DependencyType[] = [
  "npm",
  "npm-dev",
  "npm-optional",
  "npm-peer",
  "npm-bundled",
  "npm-no-pkg",
  "npm-unknown",
];

type Rule = IRegularForbiddenRuleType & { name: string; comment: string };

/** Entries of the client that need more than the web platform, and the package that is theirs alone. */
const clientEntries = { node: "(?!)", oauth: "oauth4webapi", opentelemetry: "@opentelemetry/api" };
const entryFolders = `^src/client/(${Object.keys(clientEntries).join("|")})/`;
/** Entries of the client that need no more, and are still for those alone who import them. */
const otherEntryFolders = "^src/client/(paging|react-query|validation)/";

/**
 * Who may import whom. Each rule's comment says the idea and the way out; `.ci/boundaries.test.ts` plants a
 * violation of every one, so that a rule which stopped biting is noticed.
 */
export const forbidden: Rule[] = [
  {
    name: "generated-code-has-one-reader",
    comment:
      "Generated code changes shape with its generator; one reader keeps that change in one place. Import what you need from src/contract, and add it there if it is missing.",
    severity: "error",
    from: { pathNot: ["^src/(contract|codegen|generated)/", "^conformance/"] },
    to: { path: "^src/generated/" },
  },
  {
    name: "judge-reads-only-the-document",
    comment:
      "The conformance suite judges from the document with validators of its own, so that a generator's bug cannot hide in both judge and judged. Read src/generated/openapi.json and derive the rest.",
    severity: "error",
    from: { path: "^conformance/" },
    to: { path: "^src/generated/", pathNot: "/openapi\\.json$" },
  },
  {
    name: "judge-takes-only-types-from-the-contract",
    comment:
      "A lifecycle or grammar taken from src/contract would be judged by itself. Write `import type`, or read the document.",
    severity: "error",
    from: { path: "^conformance/", pathNot: tests },
    to: { path: "^src/contract/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "judge-never-sees-the-server",
    comment:
      "The suite meets a server over HTTP only; its tests alone start ours. Move what you need into conformance/, or into a test.",
    severity: "error",
    from: { path: "^conformance/", pathNot: tests },
    to: { path: "^server/" },
  },
  {
    name: "judge-uses-the-client-as-a-user-would",
    comment:
      'The suite and its adapters see of the client what its users see. Import it by name, `from "countersign"`; what cannot be reached so is not to be judged.',
    severity: "error",
    from: { path: "^conformance/" },
    to: { path: "^src/client/", dependencyTypes: ["local"] },
  },
  {
    name: "judge-stands-alone",
    comment:
      "The suite must work for a contract, a server and a client that are not ours. Let src/cli bring the two together.",
    severity: "error",
    from: { path: "^conformance/" },
    to: { path: "^src/(codegen|mock|cli)/" },
  },
  {
    name: "codegen-stands-alone",
    comment:
      "Code generation makes the ground that everything else stands on, so it cannot stand on it. Pass in what it must know.",
    severity: "error",
    from: { path: "^src/codegen/" },
    to: { path: ours, pathNot: "^src/codegen/" },
  },
  {
    name: "contract-is-pure",
    comment:
      "src/contract is facts and functions of them: the same in a browser, a server and a test. Take clocks, files and packages as arguments, or put the code where they are at home.",
    severity: "error",
    from: { path: "^src/contract/", pathNot: tests },
    to: { pathNot: "^src/(contract|generated)/" },
  },
  {
    name: "contract-knows-nobody",
    comment: "Everybody reads the contract, so a test of it that needs a reader belongs beside that reader.",
    severity: "error",
    from: { path: `^src/contract/.*${tests}` },
    to: { path: ours, pathNot: "^src/(contract|generated)/" },
  },
  {
    name: "client-knows-only-the-contract",
    comment:
      "The client must work against any server that keeps the contract. Move what both sides need into src/contract; a test that needs a server belongs in conformance/.",
    severity: "error",
    from: { path: "^src/client/" },
    to: { path: ours, pathNot: "^src/(client|contract)/" },
  },
  {
    name: "client-runs-anywhere",
    comment:
      "The client runs in browsers, workers and every runtime with fetch. Take the part of Node or of a package as an option, with a default from the web platform; openapi-fetch is its one package.",
    severity: "error",
    from: { path: "^src/client/", pathNot: [tests, entryFolders] },
    to: { dependencyTypes: ["core", ...packages], pathNot: "^node_modules/openapi-fetch/" },
  },
  {
    name: "client-needs-none-of-its-entries",
    comment:
      "An entry, and what it needs of Node and of packages, is for those who import it. Take what you need of it as an option, through a port.",
    severity: "error",
    from: { path: "^src/client/", pathNot: [tests, entryFolders, otherEntryFolders] },
    to: { path: [entryFolders, otherEntryFolders] },
  },
  ...Object.entries(clientEntries).map(
    ([entry, own]): Rule => ({
      name: `client-entry-${entry}-needs-only-its-own`,
      comment: "An entry is paid for by what it is named after. Give what needs more an entry of its own.",
      severity: "error",
      from: { path: `^src/client/${entry}/`, pathNot: tests },
      to: {
        dependencyTypes: [...(entry === "node" ? [] : (["core"] as const)), ...packages],
        pathNot: `^node_modules/${own}/`,
      },
    }),
  ),
  {
    name: "mock-knows-contract-and-server",
    comment:
      "The mock is the reference server in a test's process, and no more. Put the rest where it belongs.",
    severity: "error",
    from: { path: "^src/mock/", pathNot: tests },
    to: { path: ours, pathNot: ["^src/(mock|contract)/", "^server/"] },
  },
  {
    name: "mock-tests-know-contract-server-and-client",
    comment:
      "A test of the mock may talk to it with our client, as a front end's test does, and needs no more.",
    severity: "error",
    from: { path: `^src/mock/.*${tests}` },
    to: { path: ours, pathNot: ["^src/(mock|contract|client)/", "^server/"] },
  },
  {
    name: "server-knows-only-the-contract",
    comment:
      "A server that shares code with the client would agree with its mistakes. Move what both need into src/contract; only tests may hold the client against the server.",
    severity: "error",
    from: { path: "^server/", pathNot: [tests, trials] },
    to: { path: ours, pathNot: ["^src/contract/", "^server/"] },
  },
  {
    name: "server-tests-know-contract-and-client",
    comment:
      "A test or trial of the server may drive it with our client; what a test needs beyond that crosses the wire and belongs in conformance/.",
    severity: "error",
    from: { path: [`^server/.*${tests}`, trials] },
    to: { path: ours, pathNot: ["^src/(contract|client)/", "^server/"] },
  },
  {
    name: "server-stands-without-its-trials",
    comment:
      "What tries the server out is not part of it. Import it from tests only, or move what the server needs of it.",
    severity: "error",
    from: { path: ours, pathNot: [trials, tests] },
    to: { path: trials },
  },
  {
    name: "server-needs-no-node-package",
    comment:
      "The same app runs in a browser as a mock, so only server/main.ts, server/store/ and tests know Node. Take the clock, randomness, cryptography or file as an option of createApp.",
    severity: "error",
    from: { path: "^server/", pathNot: ["^server/main\\.ts$", "^server/store/", trials, tests] },
    to: { path: "^node_modules/(@hono/node-server|@node-rs)/", dependencyTypes: ["npm"] },
  },
  {
    name: "server-needs-no-node",
    comment: "As server-needs-no-node-package, for the modules of Node itself.",
    severity: "error",
    from: { path: "^server/", pathNot: ["^server/main\\.ts$", "^server/store/", trials, tests] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "command-uses-front-doors",
    comment:
      "A subcommand joins contract, code generation, server and suite; what it would take from the client or from generated code has a front door in one of these.",
    severity: "error",
    from: { path: "^src/cli/" },
    to: { path: "^src/(generated|client|mock)/" },
  },
  {
    name: "nobody-imports-the-command",
    comment:
      "The command is the outermost layer. Move what you need of it to the layer that you share with it.",
    severity: "error",
    from: { path: ours, pathNot: "^src/cli/" },
    to: { path: "^src/cli/" },
  },
  {
    name: "one-reader-of-openapi-files",
    comment:
      "Bundling and YAML have one owner, so that every command reads a contract alike. Use the loader of src/codegen.",
    severity: "error",
    from: { path: ours, pathNot: "^src/codegen/" },
    to: { path: "^node_modules/(@redocly|yaml|js-yaml)/" },
  },
  {
    name: "shipped-code-needs-no-development-dependency",
    comment:
      "A user's install has no development dependency. Make it a dependency or an optional peer, or keep the import to tests and code generation.",
    severity: "error",
    from: { path: ours, pathNot: [tests, trials, "^src/codegen/"] },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "npm-peer"] },
  },
  {
    name: "no-test-is-imported",
    comment: "A test file runs its tests when imported. Move what is wanted of it into a file of its own.",
    severity: "error",
    from: {},
    to: { path: tests },
  },
  {
    name: "no-cycle",
    comment:
      "Files of a cycle can only be understood together. Move what both need into a third file, or pass it as an argument.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "imports-resolve",
    comment: "The import names no file and no installed package. Mend the path, or add the dependency.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** How imports are found: as TypeScript writes them, and as this repository resolves its own name. */
export const options: ICruiseOptions = {
  doNotFollow: { path: "^node_modules/" },
  tsPreCompilationDeps: true,
  detectProcessBuiltinModuleCalls: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["countersign-source", "import", "node", "default"],
    extensions: [".ts", ".js", ".mjs", ".json"],
  },
};

export default { forbidden, options };
