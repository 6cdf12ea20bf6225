import { banner } from "./banner.ts";
import type { ContractTables } from "./contract-tables.ts";
import { literal } from "./literal.ts";

/** The type, written by hand in src/contract, which each table must satisfy, and where that type lives. */
const shapes = {
  operations: { type: "Record<string, Operation>", says: "What a client needs to know of each operation." },
  policies: { type: "Record<string, Policy>", says: "Who may call each operation, and how real it is." },
  requests: {
    type: "Record<string, RequestShape>",
    says: "How to read each operation's parameters and body.",
  },
  transitions: {
    type: "Record<string, readonly Transition[]>",
    says: "What each operation makes of an order.",
  },
  lifecycle: { type: "LifecycleRules", says: "The order's life apart from its operations." },
  session: {
    type: "SessionRules",
    says: "Where sign-in, refresh and sign-out are, and how refresh tokens rotate.",
  },
  idempotency: { type: "IdempotencyRules", says: "The header that carries an idempotency key." },
  problems: {
    type: "Record<string, ProblemDescription>",
    says: "Every problem code, in the order of the contract.",
  },
} as const satisfies Record<keyof ContractTables, { type: string; says: string }>;

const imports = `import type { IdempotencyRules } from "../contract/idempotency-rules.ts";
import type { LifecycleRules } from "../contract/lifecycle-rules.ts";
import type { Operation } from "../contract/operation.ts";
import type { Policy } from "../contract/policy.ts";
import type { ProblemDescription } from "../contract/problem-description.ts";
import type { RequestShape } from "../contract/request-shape.ts";
import type { SessionRules } from "../contract/session-rules.ts";
import type { Transition } from "../contract/transition.ts";
`;

/** Writes the text of `operations.ts`: one constant a table, each checked against its type by the compiler. */
export function writeOperations(tables: ContractTables): string {
  const constants = Object.entries(shapes).map(([name, { type, says }]) => {
    const value = literal(tables[name as keyof ContractTables]);
    return `/** ${says} */\nexport const ${name} = ${value} as const satisfies ${type};\n`;
  });
  return [banner, imports, ...constants].join("\n");
}
