import { describe, expect, it } from "vitest";
import { annotateContract } from "./annotate-contract.ts";

const info = { title: "Orders", version: "1" };

describe("a contract is annotated for its readers", () => {
  it("with badges above and rules below each description", () => {
    const { paths } = annotateContract({
      openapi: "3.1.0",
      info,
      paths: { "/orders": { get: { description: "Lists them.", "x-replay": "safe" } } },
    });
    expect(paths?.["/orders"]?.get).toMatchObject({
      description: expect.stringMatching(/^`replay: safe`\n\nLists them\.\n\n\*\*Sending it again\.\*\* /),
    });
  });

  it("with the problem catalogue as a section of its own, by status", () => {
    const { tags } = annotateContract({
      openapi: "3.1.0",
      info,
      "x-problems": {
        not_found: { status: 404, title: "Not found", says: "Check the id." },
        request_invalid: { status: 400, title: "Invalid", says: "Mend it." },
      },
    });
    expect(tags).toEqual([
      {
        name: "Problems",
        description: [
          "Every error is a problem document (RFC 9457) whose `code` is one of these.",
          "## request_invalid",
          "**400 Invalid.** Mend it.",
          "## not_found",
          "**404 Not found.** Check the id.",
        ].join("\n\n"),
      },
    ]);
  });

  it("and one without our vocabulary stays as it is", () => {
    const plain = {
      openapi: "3.1.0",
      info,
      paths: { "/orders": { parameters: [], get: { description: "Lists them." }, put: {} } },
    };
    expect(annotateContract(plain)).toEqual(plain);
  });
});
