import { expect, test } from "vitest";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { openSession } from "./fixtures/open-session.ts";
import { json, onlyFor, refused } from "./fixtures/scripts.ts";

const note = "/orders/1/note";

test.for([
  ["text", (): BodyInit => "ä"],
  ["bytes", () => new Uint8Array([1, 2, 3]).buffer],
  ["a blob", () => new Blob(["abc"], { type: "text/plain" })],
  ["form fields", () => new URLSearchParams({ a: "1" })],
] as const)("a body of %s is sent again as it was [BD-4]", async ([, body]) => {
  const { session, peer } = await openSession();
  peer.on(`PUT ${note}`, onlyFor("A2"));
  expect((await session.fetch(note, { method: "PUT", body: body() })).status).toBe(200);
  const [first, second] = peer.sent("PUT");
  expect(second?.body).toBe(first?.body);
  expect(second?.headers.get("content-type")).toBe(first?.headers.get("content-type"));
});

test("a form is sent again with its parts, under the boundary that its header names [BD-3]", async () => {
  const { session, peer } = await openSession();
  const texts: unknown[] = [];
  const form = new FormData();
  form.set("file", new File(["report"], "report.txt"));
  peer.on(`PUT ${note}`, async (seen) => {
    const type = seen.headers.get("content-type") ?? "";
    const parts = await new Response(seen.body, { headers: { "Content-Type": type } }).formData();
    const file = parts.get("file");
    texts.push(file instanceof File && (await file.text()));
    return onlyFor("A2")(seen);
  });
  expect((await session.fetch(note, { method: "PUT", body: form })).status).toBe(200);
  expect(texts).toEqual(["report", "report"]);
});

test("a stream is sent once: the session is fresh, and the caller has the next stream [BD-5]", async () => {
  const { session, peer } = await openSession();
  peer.on(`PUT ${note}`, refused);
  const body = new Blob(["abc"]).stream();
  const init: RequestInit & { duplex: "half" } = { method: "PUT", body, duplex: "half" };
  const failure = await session.fetch(note, init).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BodyNotReplayableError);
  expect(failure).toMatchObject({ refreshed: true });
  expect(peer.log).toEqual([`PUT ${note} A1`, "POST /auth/refresh"]);
});

test("the text of a request that somebody else made is sent again byte for byte", async () => {
  const { session, peer } = await openSession();
  peer.on(`PUT ${note}`, onlyFor("A2"));
  const headers = { "Content-Type": "application/merge-patch+json; charset=utf-8" };
  const request = new Request(`${session.baseUrl}${note}`, { method: "PUT", body: '{"a":"ä"}', headers });
  expect((await session.fetch(request)).status).toBe(200);
  expect(peer.sent("PUT").map(({ body }) => body)).toEqual(['{"a":"ä"}', '{"a":"ä"}']);
});

test("other bytes of a request that somebody else made are sent once, for they may be a stream", async () => {
  const { session, peer } = await openSession();
  peer.on(`PUT ${note}`, refused);
  const request = new Request(`${session.baseUrl}${note}`, { method: "PUT", body: new Uint8Array([1]) });
  await expect(session.fetch(request)).rejects.toBeInstanceOf(BodyNotReplayableError);
  expect(peer.sent("PUT")).toHaveLength(1);
});

test("a request without a body that somebody else made is sent again", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused, json({}));
  expect((await session.fetch(new Request(`${session.baseUrl}/orders/1`))).status).toBe(200);
});

test("a function that makes bodies makes the second one too [BD-6]", async () => {
  const { session, peer } = await openSession();
  peer.on(`PUT ${note}`, onlyFor("A2"));
  const body = () => new Blob(["abc"]).stream();
  expect((await session.fetch(note, { method: "PUT", body })).status).toBe(200);
  expect(peer.sent("PUT").map((seen) => seen.body)).toEqual(["abc", "abc"]);
});
