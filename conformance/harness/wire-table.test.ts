import { expect, test } from "vitest";
import type { WireExchange } from "./wire-exchange.ts";
import { writeWireTable } from "./wire-table.ts";

function exchange(number: number, path: string, more: Partial<WireExchange> = {}): WireExchange {
  return {
    number,
    path,
    atMs: number * 10,
    answeredAtMs: number * 10 + 1,
    startedAtMs: 0,
    endedAtMs: 0,
    connection: 1,
    bearer: "A1",
    refreshToken: undefined,
    committed: false,
    request: {
      method: "GET",
      url: `http://127.0.0.1${path}?secret=1`,
      headers: [["Authorization", "Bearer csa_1"]],
    },
    ...more,
  };
}

const answered = (status: number) => ({ response: { status, headers: [], body: new Uint8Array() } });

test("a log is a table of who sent what, when and with which token, and how it ended", () => {
  const log = [
    exchange(1, "/orders/1/activate", { ...answered(401), committed: true }),
    exchange(2, "/refresh", { ...answered(200), bearer: undefined, refreshToken: "R1" }),
    exchange(3, "/orders/1", { failure: "The server reset the connection." }),
    exchange(4, "/open", { bearer: undefined }),
  ];
  expect(writeWireTable(log)).toBe(
    [
      "n  time     method  path                token  status",
      "1  0.010 s  GET     /orders/1/activate  A1     401, took effect",
      "2  0.020 s  GET     /refresh            R1     200",
      "3  0.030 s  GET     /orders/1           A1     no answer",
      "4  0.040 s  GET     /open               -      open",
    ].join("\n"),
  );
});

test("a long log is shown without its middle", () => {
  const log = Array.from({ length: 100 }, (_, index) => exchange(index + 1, "/orders", answered(200)));
  const lines = writeWireTable(log).split("\n");
  expect(lines).toHaveLength(32);
  expect(lines[16]).toBe("... 70 more ...");
  expect(lines.at(-1)).toMatch(/^100 {2}1\.000 s/);
});

test("an empty log says so", () => {
  expect(writeWireTable([])).toBe("The client sent nothing.");
});
