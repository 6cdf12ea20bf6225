import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPointer } from "./json-pointer.ts";
import { isOperationId, operations } from "./operations.ts";
import { responseValidator, type Validator, validators } from "./validators.ts";

const document: unknown = JSON.parse(
  readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"),
);

/** Reads a member of the document by its tokens, following references on the way. */
function at(node: unknown, ...tokens: string[]): unknown {
  const reference = readPointer(node, "/$ref");
  if (typeof reference === "string") return at(readPointer(document, reference.slice(1)), ...tokens);
  const [token, ...rest] = tokens;
  if (token === undefined) return node;
  return typeof node === "object" && node !== null && Object.hasOwn(node, token)
    ? at((node as Readonly<Record<string, unknown>>)[token], ...rest)
    : undefined;
}

/** Every named example of a request body or a response, whatever its media type. */
function examplesOf(holder: unknown): [name: string, value: unknown][] {
  const media = Object.values(at(holder, "content") ?? {});
  return media.flatMap((each) => {
    const examples = at(each, "examples") ?? {};
    return Object.keys(examples).map((name): [string, unknown] => [name, at(examples, name, "value")]);
  });
}

function faults(validator: Validator | null | undefined, value: unknown): unknown {
  return validator?.(value) ? undefined : (validator?.errors ?? "no validator");
}

test.each(Object.keys(operations).filter(isOperationId))(
  "%s accepts every example of its own",
  (operationId) => {
    const { method, path } = operations[operationId];
    const operation = at(document, "paths", path, method.toLowerCase());
    for (const [name, value] of examplesOf(at(operation, "requestBody"))) {
      expect({ name, faults: faults(validators[operationId].body, value) }).toEqual({
        name,
        faults: undefined,
      });
    }
    let seen = 0;
    for (const [status, response] of Object.entries(at(operation, "responses") ?? {})) {
      const judgement = responseValidator(operationId, Number(status) || 599);
      for (const [name, value] of examplesOf(response)) {
        const found = judgement.declared ? faults(judgement.body, value) : "not declared";
        expect({ status, name, faults: found }).toEqual({ status, name, faults: undefined });
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(0);
  },
);
