import { expect, test } from "vitest";
import { endToEnd, fieldsOf } from "./hop-by-hop.ts";

test("fields of one connection go no further, and neither do those that Connection names", () => {
  const raw = ["Connection", "close, X-Hop", "X-Hop", "1", "TE", "trailers", "Transfer-Encoding", "chunked"];
  expect(endToEnd(fieldsOf([...raw, "Trailer", "X-Sum", "Accept", "a"]))).toEqual([
    ["Trailer", "X-Sum"],
    ["Accept", "a"],
  ]);
});

test("other fields keep their order, their writing and their repetitions", () => {
  const raw = ["Set-Cookie", "a=1", "x-odd", "2", "SET-COOKIE", "b=3"];
  expect(endToEnd(fieldsOf(raw)).flat()).toEqual(raw);
});
