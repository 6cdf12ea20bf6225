import type { Answer } from "../../harness/adapter-protocol.ts";
import { PointBroken } from "../errors/point-broken.ts";
import { PointUnsupported } from "../errors/point-unsupported.ts";
import type { Point } from "../point.ts";
import { answered, describeAnswer, type Trial } from "../trial.ts";

/** How long the server holds back the answer to a call that is to be given up. In milliseconds. */
const heldMs = 4_000;

/** How soon a call that was given up is answered: long before the server does. In milliseconds. */
const soonMs = 2_000;

/** Lists what is asked beside sessions and calls: giving up, what is not known, and the end. */
export const controlPoints: readonly Point[] = [
  {
    id: "abort",
    says: "`abort` is answered, and so is the call that it gives up, as an error of the kind `aborted`.",
    given: { faults: [{ at: "read", holdMs: heldMs }] },
    check: async ({ adapter, session, ask, cast, wire, patienceMs }) => {
      await session();
      const { path, ...rest } = cast.call("read");
      const call = adapter.ask({ do: "call", ...rest });
      call.answer.catch(() => {});
      // One that does not send it answers it, or has a while to.
      await Promise.race([wire.arrival((one) => one.path === path, patienceMs), call.answer]);
      await ask({ do: "abort", of: call.id });
      expectAborted(await answered(call.answer, "call", soonMs));
    },
  },
  {
    id: "unknown-line",
    says: "A line that it does not know is answered with `unsupported`.",
    check: async ({ adapter, patienceMs }) => {
      const answer = await answered(adapter.say({ do: "x-later" }).answer, "x-later", patienceMs);
      if ("unsupported" in answer) return;
      throw new PointBroken(
        `a line with "do":"x-later" was answered with ${describeAnswer(answer)}`,
        'it is answered with {"unsupported":true}, since a later Countersign may have lines that you do not know',
        "answer `unsupported` wherever `do` is none that you have written something for",
      );
    },
  },
  {
    id: "quit",
    says: "`quit` ends it with exit code 0, and whatever it has started.",
    check: async (trial) => {
      await trial.adapter.close();
      expectEnd(trial, "`quit` was read");
    },
  },
  {
    id: "end-of-input",
    says: "The end of the input ends it as `quit` does.",
    check: async (trial) => {
      await trial.adapter.closeInput();
      expectEnd(trial, "its input had ended");
    },
  },
];

function expectAborted(answer: Answer): void {
  if ("unsupported" in answer) throw new PointUnsupported("call");
  if ("error" in answer && (answer.kind === undefined || answer.kind === "aborted")) return;
  throw new PointBroken(
    `the call that was given up was answered with ${describeAnswer(answer)}`,
    'it is answered with {"error":"...","kind":"aborted"}',
    "cancel the request, and answer the call when your client has given it up",
  );
}

function expectEnd({ adapter }: Trial, when: string): void {
  const ending = adapter.ending();
  if (!ending) return;
  const { by, exitCode, leftBehind } = ending;
  if (by !== "itself") {
    throw new PointBroken(
      `it ran on after ${when}, and ended only by ${by}`,
      "it ends by itself",
      "leave the loop that reads lines, or exit, when `quit` or the end of the input is read",
    );
  }
  if (exitCode !== 0) {
    throw new PointBroken(
      `it ended with ${exitCode === undefined ? "a signal" : `exit code ${exitCode}`} after ${when}`,
      "the exit code is 0",
      "see what it wrote to stderr at its end",
    );
  }
  if (leftBehind === 0) return;
  throw new PointBroken(
    `it left ${leftBehind === 1 ? "a process" : `${leftBehind} processes`} behind, which ran on`,
    "what it has started ends with it",
    "end or wait for your child processes before you exit",
  );
}
