import { expect, test } from "vitest";
import { createEventHub } from "./session-events.ts";

test("a listener that throws is reported once and disturbs no other [ER-6]", () => {
  const reports: unknown[] = [];
  const heard: string[] = [];
  const hub = createEventHub((_, error) => reports.push(error));
  const mine = new Error("mine");
  hub.on("signedOut", () => {
    throw mine;
  });
  hub.on("signedOut", ({ reason }) => heard.push(reason));
  hub.emit("signedOut", { reason: "signed_out" });
  expect(heard).toEqual(["signed_out"]);
  expect(reports).toEqual([mine]);
});

test("a listener that was taken off hears nothing more", () => {
  const heard: string[] = [];
  const hub = createEventHub();
  const off = hub.on("refreshed", () => heard.push("one"));
  hub.on("refreshed", () => heard.push("other"));
  off();
  hub.emit("refreshed", {});
  expect(heard).toEqual(["other"]);
});
