import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { webLock } from "./web-lock.ts";

const patient = new AbortController().signal;

test("one task of a name runs at a time", async () => {
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  const first = webLock("one")(async () => {
    await gate.promise;
    order.push("first");
  }, patient);
  const second = webLock("one")(async () => order.push("second"), patient);
  await webLock("other")(async () => order.push("other"), patient);
  gate.resolve();
  await Promise.all([first, second]);
  expect(order).toEqual(["other", "first", "second"]);
});

test("a lock that nobody lets go of is waited for until the signal ends [RT-13]", async () => {
  const gate = Promise.withResolvers<void>();
  const holding = webLock("stuck")(() => gate.promise, patient);
  const end = new AbortController();
  const waiting = webLock("stuck")(async () => "mine", end.signal);
  end.abort("no lock in time");
  await expect(waiting).rejects.toBe("no lock in time");
  gate.resolve();
  await holding;
});

test("a task's failure is the lock's", async () => {
  const failed = new Error("failed");
  await expect(webLock("failing")(() => Promise.reject(failed), patient)).rejects.toBe(failed);
});

test("where there are no web locks the page is told so before anything is sent", () => {
  expect(() => webLock("any", { navigator: {} })).toThrow(ConfigurationError);
  expect(() => webLock("any", {})).toThrow(/serve the page over https/);
});
