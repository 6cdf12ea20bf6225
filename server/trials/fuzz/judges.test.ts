import { describe, expect, test } from "vitest";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { tracesOf } from "./fuzz-server.ts";
import { type Answer, judgeAnswer } from "./judge-answer.ts";

async function signedIn(): Promise<{ server: TestServer; answer: Answer }> {
  const server = await createTestServer({ orders: 0 });
  const headers = await server.bearer("harbor-admin");
  const response = await server.app.request("/api/auth/session", { headers });
  return { server, answer: { status: 200, headers: response.headers, text: await response.text() } };
}

/** An answer in which something was changed. */
function changed(answer: Answer, change: Partial<Answer>, member: object = {}): Answer {
  return { ...answer, text: JSON.stringify({ ...JSON.parse(answer.text), ...member }), ...change };
}

function headersOf(answer: Answer, change: (headers: Headers) => void): { headers: Headers } {
  const headers = new Headers(answer.headers);
  change(headers);
  return { headers };
}

describe("the judge of answers", () => {
  test("finds nothing wrong with what the server says", async () => {
    const { answer } = await signedIn();
    expect(judgeAnswer("getSession", answer)).toEqual([]);
  });

  test("catches each thing that a server may do wrong", async () => {
    const { answer } = await signedIn();
    const mutants: [Answer, RegExp][] = [
      [changed(answer, { status: 503 }), /failed with 503/],
      [changed(answer, {}, { passwordHash: "x" }), /shows \/passwordHash/],
      [changed(answer, {}, { username: 7 }), /must be string/],
      [
        changed(
          answer,
          headersOf(answer, (headers) => headers.delete("X-Request-Id")),
        ),
        /has no X-Request-Id/,
      ],
      [
        changed(
          answer,
          headersOf(answer, (headers) => headers.set("X-Request-Id", "?")),
        ),
        /X-Request-Id is \?/,
      ],
      [
        changed(
          answer,
          headersOf(answer, (headers) => headers.set("Server", "us/1.0")),
        ),
        /tells Server/,
      ],
      [
        changed(
          answer,
          headersOf(answer, (headers) => headers.set("Content-Type", "text/html")),
        ),
        /came as text\/html/,
      ],
    ];
    for (const [mutant, fault] of mutants) {
      expect(judgeAnswer("getSession", mutant).join("\n")).toMatch(fault);
    }
  });

  test("catches each thing that a problem may do wrong", async () => {
    const { server } = await signedIn();
    const response = await server.app.request("/api/auth/session");
    const answer = { status: 401, headers: response.headers, text: await response.text() };
    expect(judgeAnswer("getSession", answer)).toEqual([]);
    const mutants: [object, RegExp][] = [
      [{ status: 403 }, /says 403 and is 401/],
      [{ code: "made_up" }, /unknown code made_up/],
      [{ type: "/docs/problems#other" }, /has the type/],
      [{ error: undefined }, /lacks the members of OAuth/],
      [{ detail: "at run (node:sqlite)" }, /shows its inside/],
    ];
    for (const [member, fault] of mutants) {
      const faults = judgeAnswer("getSession", changed(answer, {}, member));
      expect(faults.join("\n")).toMatch(fault);
    }
  });

  test("catches a refusal that does not say what is at fault, unless the order itself is in the way", async () => {
    const { server } = await signedIn();
    const response = await server.app.request("/api/auth/session?x=1", {
      headers: await server.bearer("harbor-admin"),
    });
    const answer = { status: 400, headers: response.headers, text: await response.text() };
    expect(judgeAnswer("getSession", answer)).toEqual([]);
    for (const errors of [undefined, []]) {
      const faults = judgeAnswer("getSession", changed(answer, {}, { errors }));
      expect(faults).toEqual(["names no member at fault"]);
    }
    const unmet = changed(answer, {}, { errors: undefined, gate: "paid" });
    expect(judgeAnswer("getSession", unmet)).toEqual([]);
  });
});

describe("the judge of traces", () => {
  const refusal = { text: '{"code":"state_conflict"}' };

  test("lets a refusal leave a line in the audit log", () => {
    expect(tracesOf(refusal, [{ atMs: 0, audit: [], attempts: [] }])).toEqual([]);
  });

  test("catches a refusal that changed something", () => {
    expect(tracesOf(refusal, [{ atMs: 0, orders: [], audit: [] }])).toEqual(["was refused and left orders"]);
    expect(tracesOf(refusal, [{ atMs: 0 }, { atMs: 0, history: [] }])).toEqual([
      "was refused and left history",
    ]);
  });
});
