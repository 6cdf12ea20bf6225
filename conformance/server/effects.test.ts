import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { isCreation } from "./effects.ts";

const responses = (status: string) => ({ responses: { [status]: { description: "Done." } } });
const { operations } = readContract({
  openapi: "3.1.1",
  paths: {
    "/shelves": { post: { operationId: "addShelf", ...responses("200") } },
    "/shelves/{id}": { delete: responses("204"), post: { operationId: "dustShelf", ...responses("200") } },
    "/shelves/{id}/books": { post: { operationId: "addBook", ...responses("200") } },
    "/shelves/{id}/books/{number}": { delete: responses("204") },
    "/members/": { post: { operationId: "addMember", ...responses("200") } },
    "/members/{id}": { delete: responses("200") },
    "/loans": { post: { operationId: "lend", ...responses("201") } },
    "/search": { post: { operationId: "search", ...responses("200") } },
  },
});

describe("an operation makes something", () => {
  const made = operations.filter((one) => isCreation(one, operations)).map(({ id }) => id);

  it("where it answers 201, or adds to a collection whose items are removed one by one", () => {
    expect(made).toEqual(["addShelf", "addBook", "addMember", "lend"]);
  });
});
