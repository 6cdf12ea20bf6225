import { expect, it } from "vitest";
import { readFindingId } from "./finding-id.ts";

it.for([
  { id: "a", says: { rule: "a" } },
  { id: "a:2", says: { rule: "a" } },
  { id: "a:getB", says: { rule: "a", operationId: "getB" } },
  { id: "a:getB:12", says: { rule: "a", operationId: "getB" } },
  { id: "a:getB:baseline", says: { rule: "a", operationId: "getB" } },
  { id: "a:GET /b:export", says: { rule: "a", operationId: "GET /b:export" } },
])("the name $id of a finding is of $says", ({ id, says }) => {
  expect(readFindingId(id)).toEqual(says);
});
