import { expect, test } from "vitest";
import type { Answer } from "./adapter-protocol.ts";
import { writeCallerText } from "./caller-text.ts";
import type { AskedCall } from "./client-driver.ts";

function called(operationId: string, answer?: Answer): AskedCall {
  const call = { operationId, method: "GET", path: "/", url: "/", headers: {} };
  return { asked: "call", askedAtMs: 0, call, ...(answer && { answer }) };
}

test("what the caller was told is told once for each end, and of an error only the kind", () => {
  const asked: readonly AskedCall[] = [
    { asked: "signIn", askedAtMs: 0, answer: { ok: true } },
    called("read", { status: 401 }),
    called("read", { status: 401 }),
    called("write", { status: 200, outcome: "applied" }),
    called("write", { error: "Bearer csa_secret", kind: "unknown-outcome" }),
    called("write", { error: "csa_secret" }),
    called("slow"),
  ];
  expect(writeCallerText(asked)).toBe(
    "signIn ok, read 401 (2 times), write 200 applied, write unknown-outcome, write error, slow unanswered",
  );
});

test("of many different ends the first are told", () => {
  const asked = Array.from({ length: 9 }, (_, index) => called(`read${index}`, { status: 200 }));
  expect(writeCallerText(asked)).toMatch(/read5 200, and 3 more$/);
});
