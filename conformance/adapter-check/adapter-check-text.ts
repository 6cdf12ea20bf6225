import type { Paint } from "../report/paint.ts";
import type { CheckedAdapter, CheckedPoint } from "./check-adapter.ts";

const colours = { kept: "green", missing: "yellow", broken: "red", "not-tried": "dim" } as const;

/** Writes what a check of an adapter found, for its author: a line for each point, and what to do below it. */
export function writeAdapterCheck({ adapter, points }: CheckedAdapter, paint: Paint): string {
  const who = adapter
    ? `The adapter drives ${`${adapter.name} ${adapter.version}`.replace(/\p{C}/gu, "?")}.`
    : "";
  return [
    ...(who ? [who, ""] : []),
    ...told(points).map((point) => describe(point, paint)),
    "",
    tally(points),
    "",
  ].join("\n");
}

/** Folds what would be read over and over: a reason that was told above, and points that were not tried. */
function told(points: readonly CheckedPoint[]): readonly CheckedPoint[] {
  const tried = points.filter(({ verdict }) => verdict !== "not-tried");
  // The same fault bears another line's number each time.
  const causeOf = ({ reason }: CheckedPoint) => reason?.replace(/\d+/g, "#");
  const causes = tried.map(causeOf);
  const folded = tried.map((point, index) =>
    point.verdict === "broken" && causes.indexOf(causeOf(point)) < index
      ? { ...point, reason: "As above." }
      : point,
  );
  const [first, ...others] = points.filter(({ verdict }) => verdict === "not-tried");
  if (!first) return folded;
  return [...folded, others.length === 0 ? first : { ...first, says: `${others.length + 1} other points.` }];
}

function describe({ verdict, says, reason, rules }: CheckedPoint, paint: Paint): string {
  const word = verdict.replace("-", " ");
  const lines = [`${paint(colours[verdict], word.padEnd(9))}  ${says}`];
  // Each of read, expected and to do stands on a line of its own.
  if (reason !== undefined) lines.push(...reason.replace(/\. (Expected|To do): /g, ".\n$1: ").split("\n"));
  if (rules) lines.push(withoutIt(rules));
  return lines.join(`\n${" ".repeat(11)}`);
}

function withoutIt(rules: readonly string[]): string {
  if (rules.length === 0) return "No rule needs it.";
  const noun = rules.length === 1 ? "1 rule becomes" : `${rules.length} rules become`;
  return `${noun} not applicable: ${rules.join(", ")}.`;
}

function tally(points: readonly CheckedPoint[]): string {
  const count = (verdict: CheckedPoint["verdict"]) => points.filter((one) => one.verdict === verdict).length;
  const [kept, missing, broken, notTried] = [
    count("kept"),
    count("missing"),
    count("broken"),
    count("not-tried"),
  ];
  const rest = notTried === 0 ? "" : `, ${notTried} not tried`;
  const end = broken === 0 ? "The adapter speaks the protocol" : "The adapter breaks the protocol";
  return `${end}: of ${points.length} points ${kept} kept, ${missing} missing, ${broken} broken${rest}.`;
}
