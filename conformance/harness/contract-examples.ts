import { documentedResponse } from "../contract/documented-response.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import { isJsonType } from "../contract/media.ts";
import type { MediaType, Operation } from "../contract/operation.ts";
import type { ClientContract } from "./client-contract.ts";

/** Reads the contract's examples, which are what the scripted server answers with. */
export interface ContractExamples {
  /** Gives the bodies that the contract shows for a response with this status, in its order. */
  readonly answers: (operation: Operation, status: number) => readonly Json[];
  /** Gives the media type of a response with this status. Default `application/json`. */
  readonly mediaType: (operation: Operation, status: number) => string;
  /** Gives the first body that the contract shows for a request; nothing where the operation takes none. */
  readonly request: (operation: Operation) => Json | undefined;
  /** Gives a value for a parameter: its own example, else what some body shows for a member of its name. */
  readonly parameterValue: (operation: Operation, name: string) => string;
}

/** Reads the examples of a contract. */
export function readExamples({ operations }: ClientContract): ContractExamples {
  const answerMedia = (operation: Operation, status: number) =>
    jsonFirst(documentedResponse(operation, status)?.media ?? []);
  const answers: ContractExamples["answers"] = (operation, status) =>
    answerMedia(operation, status)?.examples ?? [];

  const shown = new Map<string, string>();
  for (const operation of operations) {
    for (const body of answers(operation, successOf(operation))) collectScalars(body, shown);
  }
  return {
    answers,
    mediaType: (operation, status) => answerMedia(operation, status)?.type ?? "application/json",
    request: ({ requestBody }) => jsonFirst(requestBody?.media ?? [])?.examples[0],
    parameterValue: ({ parameters }, name) => {
      const parameter = parameters.find((one) => one.name === name);
      const example = parameter?.examples[0];
      return example === undefined ? (shown.get(name) ?? shown.get("id") ?? "1") : String(example);
    },
  };
}

/** Gives the lowest 2xx status that an operation documents. Default 200. */
export function successOf({ responses }: Operation): number {
  const documented = [...responses.keys()].filter((status) => /^2\d\d$/.test(status)).map(Number);
  return documented.length === 0 ? 200 : Math.min(...documented);
}

function jsonFirst(media: readonly MediaType[]): MediaType | undefined {
  return media.find(({ type }) => isJsonType(type)) ?? media[0];
}

/** Notes the first text or number that any body shows for a member of each name. */
function collectScalars(value: Json, into: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) collectScalars(item, into);
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const isScalar = typeof member === "string" || typeof member === "number";
    if (isScalar && !into.has(name)) into.set(name, String(member));
    collectScalars(member, into);
  }
}
