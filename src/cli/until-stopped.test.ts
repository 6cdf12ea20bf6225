import { expect, it } from "vitest";
import { untilStopped } from "./until-stopped.ts";

it("a command that npm runs ends with it", async () => {
  let parent = "4711 of 4710";
  const stopped = untilStopped({
    environment: { npm_command: "exec" },
    parents: () => parent,
    before: parent,
    everyMs: 1,
  });
  parent = "4711 of 1";
  expect(await stopped).toBe("SIGTERM");
});

it("a command whose npm was killed before it waits ends all the same", async () => {
  const environment = { npm_command: "start" };
  const source = { environment, parents: () => "4711 of 1", before: "4711 of 4710", everyMs: 1 };
  expect(await untilStopped(source)).toBe("SIGTERM");
});

it("a command of its own outlives the shell that it was typed in", async () => {
  let parent = "4711 of 4710";
  const stopped = untilStopped({ environment: {}, parents: () => parent, before: parent, everyMs: 1 });
  parent = "4711 of 1";
  const later = new Promise((resolve) => setTimeout(() => resolve("it runs on"), 20));
  expect(await Promise.race([stopped, later])).toBe("it runs on");
});
