import { describe, expect, it } from "vitest";
import { type ParameterShape, requests } from "../../src/contract/index.ts";
import { readParameters } from "./read-parameters.ts";

const shape = (parameters: ParameterShape[]) => ({ parameters, body: "none" as const });
const query = (text: string, ...parameters: Omit<ParameterShape, "in">[]) => {
  const shapes = parameters.map((parameter) => ({ in: "query" as const, ...parameter }));
  return { ...readParameters(shape(shapes), {}, text, new Headers()).query };
};

describe("a query parameter", () => {
  const limit = { name: "limit", type: "integer" as const };
  const cases = [
    { title: "becomes what it is declared as", given: "limit=7", want: { limit: 7 } },
    { title: "stays text where it is not that", given: "limit=7.5", want: { limit: "7.5" } },
    {
      title: "stays text where a number would be rounded",
      given: "limit=12345678901234567",
      want: { limit: "12345678901234567" },
    },
    { title: "may be empty text", given: "limit=", want: { limit: "" } },
    { title: "is decoded", given: "limit=%37", want: { limit: 7 } },
    { title: "that is unknown is left for the validator to refuse", given: "x=1", want: { x: "1" } },
    {
      title: "named like a member of every object is nothing special",
      given: "__proto__=1&limit=1",
      want: { ["__proto__"]: "1", limit: 1 },
    },
  ];
  it.each(cases)("$title: $given", ({ given, want }) => {
    expect(query(given, limit)).toEqual(want);
  });

  it("takes its default where it is absent", () => {
    expect(query("", { ...limit, default: 50 })).toEqual({ limit: 50 });
  });

  it("is a list of its repetitions, or of the parts between commas, as declared", () => {
    const status = { name: "status", type: "string" as const };
    expect(query("status=a&status=b,c", { ...status, array: "repeated" })).toEqual({ status: ["a", "b,c"] });
    expect(query("status=a,b", { ...status, array: "comma-separated" })).toEqual({ status: ["a", "b"] });
  });

  it("that has one value is refused when given twice, rather than one of them believed [INP-09]", () => {
    expect(() => query("limit=1&limit=2", limit)).toThrow(
      expect.objectContaining({
        code: "request_invalid",
        details: expect.objectContaining({
          errors: [{ pointer: "/query/limit", message: "must be given once" }],
        }),
      }),
    );
  });

  it.each(["limit=%", "limit=%zz", "%ff=1"])("in broken percent-encoding is refused: %s [INP-11]", (text) => {
    expect(() => query(text, limit)).toThrow(expect.objectContaining({ code: "request_malformed" }));
  });
});

it("header parameters are read whatever the case of their names", () => {
  const headers = new Headers({ "if-match": '"1"', "IDEMPOTENCY-KEY": "k" });
  const { header } = readParameters(requests.activateOrder, {}, "", headers);
  expect({ ...header }).toEqual({ "If-Match": '"1"', "Idempotency-Key": "k" });
});
