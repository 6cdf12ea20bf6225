import type { Json } from "../contract/json.ts";
import { textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { fillPath, namesIn } from "../contract/operation-for.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { ClientContract } from "./client-contract.ts";
import type { ContractExamples } from "./contract-examples.ts";
import { firstEtag } from "./ledger.ts";
import { reconcileOf } from "./reconcile.ts";
import { replayClassOf } from "./replay-class.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** Names the parts that operations of a contract play in a scenario. */
export type Part =
  | "signIn"
  | "refresh"
  | "read"
  | "history"
  | "criticalWrite"
  | "guardedWrite"
  | "idempotentWrite"
  | "open";

/** Describes a call that the client is asked to make. */
export interface Call {
  readonly operationId: string;
  readonly method: string;
  /** The path with its parameters filled in. */
  readonly path: string;
  /** Relative: the path, and the query where one is required. */
  readonly url: string;
  /** What the caller itself sets: If-Match with the ETag last read, where the operation takes it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Stands in for `body` where bytes matter; the headers then say what they are. */
  readonly bodyBase64?: string;
}

/** Says which operations of the contract play which parts, and makes calls of them. */
export interface Cast {
  /** Gives the operation that plays a part; nothing where the contract has none. */
  readonly operation: (part: Part) => Operation | undefined;
  /**
   * Makes a call at a part.
   *
   * @param subject which of the things that the part's path names: 1 the first, 2 another one. Default 1.
   * @throws NotApplicable where the contract has no operation for the part, or it names only one thing
   */
  readonly call: (part: Part, subject?: number) => Call;
  /** Makes calls to different operations that only read, `read` first; as many as there are, up to `most`. */
  readonly reads: (most: number) => readonly Call[];
  /** Makes calls to the operations that need no session and are not the session's own; often none. */
  readonly open: () => readonly Call[];
}

const missing: Readonly<Record<Part, string>> = {
  signIn: "does not say how one signs in (`x-session.signIn`)",
  refresh: "does not say how a session is refreshed (`x-session.refresh`)",
  read: "has no secured operation that only reads",
  history: "has no p0 operation with a history to read (`x-reconcile`)",
  criticalWrite: "has no p0 operation",
  guardedWrite: "has no secured operation of the class `guarded`",
  idempotentWrite: "has no secured write of the class `idempotent`",
  open: "has no operation without security that reads",
};

/** Says what a contract is cast from. */
export interface CastOptions {
  readonly contract: ClientContract;
  readonly examples: ContractExamples;
  readonly random: SeededRandom;
  /** Whether operations that are only planned may play a part. Default false. */
  readonly includePlanned?: boolean;
  /** Operations that play a part, by id, whatever the contract's order would choose. */
  readonly parts?: Readonly<Partial<Record<Part, string>>> | undefined;
}

/** Casts the operations of a contract, in the order of the document. Live operations come before planned ones. */
export function castOperations(options: CastOptions): Cast {
  const { contract, examples, random, includePlanned = false } = options;
  const { session } = contract;
  const others = playersOf(contract, includePlanned);
  const secured = others.filter(({ security }) => security.isRequired);
  const safe = secured.filter((one) => one.method === "GET" && replayClassOf(one) === "safe");
  const chosen = Object.entries(options.parts ?? {}).map(([part, id]) => [part, contract.operation(id)]);
  const critical =
    contract.operation(options.parts?.criticalWrite ?? "") ?? criticalWritesOf(contract, includePlanned)[0];
  const reconcile = critical && reconcileOf(critical);

  const parts: Readonly<Record<Part, Operation | undefined>> = {
    signIn: contract.operation(session.signIn?.operation ?? ""),
    refresh: contract.operation(session.refresh.operation),
    // The resource of the p0 write is the read that matters most, and has parameters to tell calls apart by.
    read:
      contract.operation(reconcile?.resource ?? "") ?? safe.find(({ path }) => path.includes("{")) ?? safe[0],
    history: contract.operation(reconcile?.history ?? ""),
    criticalWrite: critical,
    guardedWrite: secured.find((one) => one.method === "POST" && replayClassOf(one) === "guarded"),
    idempotentWrite: secured.find((one) => one.method !== "GET" && replayClassOf(one) === "idempotent"),
    open: others.find((one) => one.method === "GET" && !one.security.isRequired && !isPlanned(one)),
    ...Object.fromEntries(chosen),
  };

  const drawn = new Map<string, string>();
  const valueFor = (operation: Operation, name: string, subject: number) => {
    const key = `${name} ${subject}`;
    const example = examples.parameterValue(operation, name);
    const value = drawn.get(key) ?? (subject === 1 ? example : another(example, subject));
    drawn.set(key, value);
    return value;
  };
  const another = (example: string, subject: number): string => {
    if (/^\d{1,15}$/.test(example)) return String(Number(example) + subject - 1);
    const value = random.like(example);
    // Short ids leave little to draw, and calls are told apart by their paths.
    return [example, ...drawn.values()].includes(value) ? `${value}${subject}` : value;
  };
  const callTo = (operation: Operation, subject: number): Call => {
    // Only the last parameter changes: the tenant before it has to stay the session's own.
    const values = namesIn(operation.path).map((name, index, names) => {
      return [name, valueFor(operation, name, index === names.length - 1 ? subject : 1)];
    });
    const path = fillPath(operation.path, Object.fromEntries(values));
    const body = examples.request(operation);
    const takesIfMatch = operation.parameters.some(
      (parameter) => parameter.in === "header" && parameter.name.toLowerCase() === "if-match",
    );
    return {
      operationId: operation.id,
      method: operation.method,
      path,
      url: `${path}${queryOf(operation, examples)}`,
      headers: takesIfMatch ? { "If-Match": firstEtag } : {},
      ...(body !== undefined && { body }),
    };
  };

  return {
    operation: (part) => parts[part],
    call: (part, subject = 1) => {
      const operation = parts[part];
      if (!operation) throw new NotApplicable(`The contract ${missing[part]}.`);
      if (subject > 1 && namesIn(operation.path).length === 0) {
        throw new NotApplicable(`The contract ${missing.read} and names what it reads in its path.`);
      }
      return callTo(operation, subject);
    },
    reads: (most) =>
      safe
        .toSorted((a, b) => Number(b === parts.read) - Number(a === parts.read))
        .slice(0, most)
        .map((operation) => callTo(operation, 1)),
    open: () =>
      others.filter((one) => !one.security.isRequired && !isPlanned(one)).map((one) => callTo(one, 1)),
  };
}

/** Lists the operations that may play a part and are not the session's own; live ones come before planned ones. */
function playersOf({ operations, session }: ClientContract, includePlanned: boolean): readonly Operation[] {
  const own = [session.signIn, session.refresh, session.signOut, session.probe].map(
    (part) => part?.operation,
  );
  return operations
    .filter((one) => !own.includes(one.id) && (includePlanned || !isPlanned(one)))
    .toSorted((a, b) => Number(isPlanned(a)) - Number(isPlanned(b)));
}

/** Lists the p0 operations of a contract that say how one finds out whether they landed. */
export function criticalWritesOf(contract: ClientContract, includePlanned: boolean): readonly Operation[] {
  return playersOf(contract, includePlanned).filter(
    (one) => one.security.isRequired && replayClassOf(one) === "p0" && reconcileOf(one),
  );
}

function queryOf(operation: Operation, examples: ContractExamples): string {
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const pairs = required.map(({ name }) => [name, examples.parameterValue(operation, name)]);
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function isPlanned({ node }: Operation): boolean {
  return textIn(node, "x-availability") === "planned";
}
