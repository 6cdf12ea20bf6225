import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { createTurns } from "./take-turns.ts";

/** A connection that notes whether more of it would be read. */
class Wire {
  destroyed = false;
  isRead = true;
  pause() {
    this.isRead = false;
  }
  resume() {
    this.isRead = true;
  }
}

class Answer extends EventEmitter {
  closed = false;
  send() {
    this.closed = true;
    this.emit("close");
  }
}

/** Lets what was just made possible happen. */
const settled = async () => await new Promise((resolve) => setImmediate(resolve));

it("each request of a connection waits until the answer before it was sent, and other connections do not", async () => {
  const { inTurn } = createTurns();
  const begun: string[] = [];
  const request = (connection: Wire, answer: Answer, name: string) => {
    return inTurn(connection, answer, async () => begun.push(name));
  };
  const [one, other] = [new Wire(), new Wire()];
  const [first, second, third] = [new Answer(), new Answer(), new Answer()];
  const all = [request(one, first, "1"), request(one, second, "2"), request(one, third, "3")];
  await request(other, new Answer(), "other");
  await settled();
  expect(begun).toEqual(["1", "other"]);
  first.send();
  await settled();
  expect(begun).toEqual(["1", "other", "2"]);
  second.send();
  await Promise.all(all);
  expect(begun).toEqual(["1", "other", "2", "3"]);
});

it("a connection with 16 requests that wait is read no further until they have had their turn [TRN-06]", async () => {
  const { inTurn } = createTurns();
  const connection = new Wire();
  const answers = Array.from({ length: 18 }, () => new Answer());
  const requests = answers.slice(0, 17).map((answer) => inTurn(connection, answer, async () => {}));
  expect(connection.isRead).toBe(true);
  requests.push(inTurn(connection, answers[17] ?? new Answer(), async () => {}));
  expect(connection.isRead).toBe(false);
  for (const answer of answers) {
    await settled();
    answer.send();
  }
  await Promise.all(requests);
  expect(connection.isRead).toBe(true);
});

it("a request that fails ends its turn as any other", async () => {
  const { inTurn } = createTurns();
  const connection = new Wire();
  const failing = inTurn(connection, new Answer(), async () => {
    throw new Error("a bug");
  });
  await expect(failing).rejects.toThrow("a bug");
  expect(await inTurn(connection, new Answer(), async () => "next")).toBe("next");
});

it("what waits in a connection that has ended is left alone, all of it", async () => {
  const { inTurn } = createTurns();
  const connection = new Wire();
  const first = new Answer();
  const all = [first, new Answer(), new Answer()].map((answer, index) =>
    inTurn(connection, answer, async () => index),
  );
  await settled();
  connection.destroyed = true;
  first.send();
  expect(await Promise.all(all)).toEqual([0, undefined, undefined]);
});
