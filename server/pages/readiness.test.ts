import { expect, it } from "vitest";
import { createReadiness } from "./readiness.ts";

const store = { findNote: async () => undefined };

it("a server whose store answers is ready", async () => {
  expect(await createReadiness({ isReady: () => true, store })()).toBeNull();
});

it("a server that starts or stops is not, and asks its store nothing", async () => {
  const closed = { findNote: () => expect.unreachable() };
  const readiness = createReadiness({ isReady: () => false, store: closed });
  expect(await readiness()).toBe("The server is starting or stopping.");
});

it.each([
  {
    title: "fails",
    findNote: async () => {
      throw new Error("disk I/O error at /srv/orders.db");
    },
  },
  { title: "says nothing", findNote: () => new Promise<undefined>(() => {}) },
])(
  "a server whose store $title is not, and says so in one line without its secrets",
  async ({ findNote }) => {
    const readiness = createReadiness({ isReady: () => true, store: { findNote }, withinMs: 1 });
    expect(await readiness()).toBe("The database does not answer.");
  },
);

it("many that ask at once are one question to the store, and the next is another", async () => {
  let questions = 0;
  const counting = {
    findNote: async () => {
      questions += 1;
      return undefined;
    },
  };
  const readiness = createReadiness({ isReady: () => true, store: counting });
  await Promise.all(Array.from({ length: 50 }, readiness));
  expect(questions).toBe(1);
  await readiness();
  expect(questions).toBe(2);
});
