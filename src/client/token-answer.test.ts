import { expect, test } from "vitest";
import { TokenResponseError } from "./errors/token-response-error.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { readTokenAnswer } from "./token-answer.ts";

const rules = orderContract.session.tokens;

function read(body: unknown): ReturnType<typeof readTokenAnswer> {
  return readTokenAnswer(Response.json(body), rules);
}

test("tokens are read from the places that the contract names, and seconds become milliseconds", async () => {
  const body = { access_token: "A1", refresh_token: "R1", expires_in: 900, token_type: "bearer" };
  expect(await read(body)).toEqual({ accessToken: "A1", refreshToken: "R1", lifetimeMs: 900_000 });
});

test("an answer without a refresh token is read without one", async () => {
  expect(await read({ access_token: "A1" })).toEqual({ accessToken: "A1", lifetimeMs: 0 });
});

test("a life that is stated as text is read as a number [PRO-11]", async () => {
  expect(await read({ access_token: "A1", expires_in: "3600" })).toMatchObject({ lifetimeMs: 3_600_000 });
});

test.for([
  ["HTML", new Response("<h1>secret A1</h1>", { headers: { "Content-Type": "text/html" } })],
  ["an answer without a token", Response.json({ token_type: "bearer" })],
  ["a token that is no text", Response.json({ access_token: 7 })],
  ["an empty token", Response.json({ access_token: "" })],
  ["a token of another type", Response.json({ access_token: "A1", token_type: "mac" })],
  ["a token of another type in camel case", Response.json({ access_token: "A1", tokenType: "mac" })],
  ["nothing", new Response(null)],
] as const)("%s is refused, and the message quotes none of it [SGN-9]", async ([, response]) => {
  const failure = await readTokenAnswer(response, rules).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TokenResponseError);
  expect(String(failure)).not.toContain("A1");
});
