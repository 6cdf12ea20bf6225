import fc from "fast-check";
import { type OperationId, operations } from "../../../src/contract/index.ts";
import { bodySchemaOf, parametersOf } from "./contract-schemas.ts";
import { junkArbitrary, spoilerArbitrary } from "./spoil.ts";
import { valueArbitrary } from "./value-arbitrary.ts";

/** A request before it is known what the sandbox looks like when it is sent. */
export interface Plan {
  readonly operationId: OperationId;
  /** `fitting` is somebody whom the operation is open to, in the client that the path names. */
  readonly as: "fitting" | "anybody" | "nobody" | "stranger";
  /** Whose ids the path has: mostly those of one order of the client. */
  readonly ids: "own" | "foreign" | "missing" | "odd";
  /** Picks among all that fits. */
  readonly pick: number;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly ifMatch: "current" | "stale" | "any" | "odd" | "none";
  readonly key: "new" | "used" | "odd" | "none";
  /** JSON with wishes in it; undefined where there is none. */
  readonly body: unknown;
  /** Sent in the place of the body. */
  readonly junk: string | undefined;
}

function weighted<const Name extends string>(weights: Readonly<Record<Name, number>>): fc.Arbitrary<Name> {
  const entries = Object.entries<number>(weights) as [Name, number][];
  return fc.oneof(...entries.map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })));
}

/** Draws requests for one operation: most of them nearly right, so that they get far. */
function planArbitrary(operationId: OperationId): fc.Arbitrary<Plan> {
  const schema = bodySchemaOf(operationId);
  const valid = schema === undefined ? fc.constant(undefined) : valueArbitrary(schema);
  const body = fc
    .tuple(valid, spoilerArbitrary)
    .map(([value, spoil]) => (value === undefined ? value : spoil(value)));
  const hasBody = operations[operationId].method !== "GET";
  return fc.record({
    operationId: fc.constant(operationId),
    as: weighted({ fitting: 12, anybody: 4, nobody: 1, stranger: 1 }),
    ids: weighted({ own: 16, foreign: 1, missing: 1, odd: 1 }),
    pick: fc.nat(100_000),
    query: queryArbitrary(operationId),
    ifMatch: weighted({ current: 8, stale: 1, any: 1, odd: 1, none: 1 }),
    key: weighted({ new: 4, used: 2, odd: 1, none: 3 }),
    body,
    junk: hasBody
      ? fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: junkArbitrary })
      : fc.constant(undefined),
  });
}

function queryArbitrary(operationId: OperationId): fc.Arbitrary<Plan["query"]> {
  const parameters = parametersOf(operationId).filter((parameter) => parameter.in === "query");
  const one = parameters.map(({ name, schema }) => {
    return valueArbitrary(schema).map((value) => [value].flat().map((each) => [name, String(each)] as const));
  });
  const odd = fc.constantFrom<Plan["query"]>(
    ...([
      [["limit", "0"]],
      [
        ["limit", "1"],
        ["limit", "2"],
      ],
      [["cursor", "AAAA"]],
      [["undeclared", "1"]],
      [["__proto__", "1"]],
    ] as const),
  );
  const declared = fc
    .subarray(one, { minLength: 0 })
    .chain((chosen) => fc.tuple(...chosen))
    .map((found) => found.flat());
  return fc.oneof({ weight: 8, arbitrary: declared }, { weight: 1, arbitrary: odd });
}

/** Draws requests of all operations, each as often as any other. */
export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  ...(Object.keys(operations) as OperationId[]).map(planArbitrary),
);
