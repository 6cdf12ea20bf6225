import type { Command } from "commander";

/**
 * Loads one subcommand. Each stands behind its own `import()`, so that a command pays only for the modules it
 * runs: `countersign --version` loads no server, `countersign serve` no conformance suite.
 */
export type CommandLoader = () => Promise<Command>;

/** Lists the subcommands in the order in which `countersign --help` shows them. */
export const commands: Readonly<Record<string, CommandLoader>> = {
  serve: async () => (await import("./serve.ts")).serveCommand(),
  backup: async () => (await import("./backup.ts")).backupCommand(),
  mock: async () => (await import("./mock.ts")).mockCommand(),
  docs: async () => (await import("./docs.ts")).docsCommand(),
  check: async () => (await import("./check.ts")).checkCommand(),
  adapter: async () => (await import("./adapter.ts")).adapterCommand(),
  proxy: async () => (await import("./proxy.ts")).proxyCommand(),
  plan: async () => (await import("./plan.ts")).planCommand(),
  init: async () => (await import("./init.ts")).initCommand(),
  explain: async () => (await import("./explain.ts")).explainCommand(),
  rules: async () => (await import("./rules.ts")).rulesCommand(),
};
