import { isJsonObject, type Json, type JsonObject, listIn } from "./contract/json.ts";
import { readPointer, withPointer } from "./contract/json-pointer.ts";

/**
 * Describes a contract that a server was built from and that had gone wrong: the server keeps it, and by that
 * breaks the right one. `tighten` makes the right one out of the contract that the server really keeps.
 */
export interface ContractMutant {
  /** What the wrong contract had lost, as a clause. */
  readonly lost: string;
  readonly tighten: (document: JsonObject) => JsonObject;
  /** The rules that see it, and no others. */
  readonly caughtBy: readonly string[];
}

/** One broken contract of each kind that a careless edit makes. */
export const contractMutants: readonly ContractMutant[] = [
  {
    lost: "a `required` member of an answer",
    tighten: (document) =>
      changed(document, "/components/schemas/Session/required", (names) => [...asList(names), "lastSeenAt"]),
    caughtBy: ["body-matches-schema"],
  },
  {
    lost: "the end of an `enum`: one value more than there should be",
    tighten: (document) =>
      changed(document, "/components/schemas/LoanType/enum", (values) =>
        asList(values).filter((one) => one !== "conventional"),
      ),
    caughtBy: ["body-matches-schema"],
  },
  {
    lost: "a `security` entry: anybody may call what asks for a token",
    tighten: (document) =>
      changed(document, "/paths/~1api~1accounts~1username-availability/get/security", () => [
        { bearerAuth: [] },
      ]),
    caughtBy: [
      "expired-token-is-refused",
      "garbage-token-is-refused",
      "missing-token-is-refused",
      "other-scheme-is-refused",
      "refresh-token-is-no-access-token",
      "signed-out-token-is-refused",
      "tampered-token-is-refused",
    ],
  },
  {
    lost: "the right bound: a `maximum` of 100 in place of 50",
    tighten: (document) => changed(document, "/components/parameters/Limit/schema/maximum", () => 50),
    caughtBy: ["invalid-input-is-refused"],
  },
];

function changed(
  document: JsonObject,
  pointer: string,
  change: (before: Json | undefined) => Json,
): JsonObject {
  const whole = withPointer(document, pointer, change(readPointer(document, pointer)));
  return isJsonObject(whole) ? whole : document;
}

function asList(value: Json | undefined): readonly Json[] {
  return listIn({ value: value ?? null }, "value");
}
