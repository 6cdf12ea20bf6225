import { expect, it } from "vitest";
import { judgeHost } from "./judge-host.ts";

it.each([
  "127.0.0.1",
  "127.0.0.1:3000",
  "127.8.9.1",
  "localhost:80",
  "LOCALHOST",
  "api.localhost:3000",
  "[::1]:3000",
  "[::1]",
])("a server for its own machine is asked under a name of it: %s [TRN-07]", (host) => {
  expect(judgeHost(host)).toBeUndefined();
});

it.each([
  "evil.example",
  "evil.example:3000",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "10.0.0.7",
  "[::2]",
  "a",
  "localhost:3000:4",
])("a server for its own machine is not asked under another name: %s [TRN-07]", (host) => {
  expect(judgeHost(host)).toMatchObject({
    ...{ status: 400, code: "request_malformed", details: { errors: [{ pointer: "/headers/Host" }] } },
  });
});
