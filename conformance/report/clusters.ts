import { type FinishedRun, isKnown } from "./finished-run.ts";
import type { Finding, Report } from "./report.ts";

/** Holds the findings that have, as far as can be seen from outside, one cause. */
export interface Cluster {
  /** The finding that is told in full. */
  readonly first: Finding;
  /** All of them, the first included, in the order of the report. */
  readonly findings: readonly Finding[];
  /** The rules that they broke, without repetition. */
  readonly rules: readonly string[];
}

/**
 * Clusters findings by cause: those of one rule whose messages differ only in names and numbers, and whatever
 * rules were broken by the same kind of server error. What fails the run comes before what only warns, and what is
 * known last.
 *
 * A server that fails with a 500 answers an undocumented status, a wrong media type and a wrong body at once.
 */
export function clusterFindings(
  findings: Report["findings"],
  run: Pick<FinishedRun, "details">,
): readonly Cluster[] {
  const clusters = Map.groupBy(findings, (finding) => {
    const { exchange, sequence } = run.details.get(finding.id) ?? {};
    // Where a scenario was played, the server answered as it was told to, and the fault is the client's.
    const status = sequence ? 0 : (exchange?.response?.status ?? 0);
    return status >= 500 ? `${finding.operationId} answered ${status}` : causeOf(finding);
  });
  const rank = ({ findings }: Cluster) => Math.min(...findings.map((finding) => gravityOf(finding, run)));
  return [...clusters.values()]
    .flatMap((all) => {
      // What a server error broke besides is told by the rule that speaks of it.
      const first = all.find(({ rule }) => rule === "no-server-error") ?? all[0];
      return first ? [{ first, findings: all, rules: [...new Set(all.map(({ rule }) => rule))] }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

function gravityOf(finding: Finding, run: Pick<FinishedRun, "details">): number {
  if (isKnown(run, finding)) return 2;
  return finding.level === "must" ? 0 : 1;
}

const methods = "(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE)";

/** One method or several, and the path that is asked by it. */
const methodsAndPath = new RegExp(`\\b${methods}(?:, ${methods})*\\b(?: /\\S*)?`, "g");

/**
 * Writes a finding without what differs between two of one cause: the operation, its method and path, ids, quoted
 * values, secrets, indexes, and which 2xx it was that should have been none.
 */
function causeOf({ rule, operationId, message }: Finding): string {
  const general = (operationId === undefined ? message : message.replaceAll(operationId, "*"))
    .replace(methodsAndPath, "*")
    .replace(/<\w+:\d+>/g, "<*>")
    .replace(/\bwith 2\d\d\b/g, "with 2xx")
    .replace(/"[^"]*"|'[^']*'/g, '"*"')
    .replace(/\/\d+(?=\/|\s|;|$)/g, "/*")
    .replace(/\b(?=\w*\d)(?=\w*[a-z])[\w-]{6,}\b/gi, "*")
    .replace(/\b\d{4,}\b/g, "*");
  return `${rule} ${general}`;
}

/** So many operations are named; who wants the others has the findings themselves. */
const mostNamed = 10;

/** Says which operations a cluster's findings are of, the first one's left out: `a, b, c`, and perhaps `and 7 more`. */
export function othersIn({ first, findings }: Cluster): string {
  const names = new Set(findings.map(({ operationId, id }) => operationId ?? id));
  names.delete(first.operationId ?? first.id);
  const named = [...names].slice(0, mostNamed).join(", ");
  return names.size > mostNamed ? `${named}, and ${names.size - mostNamed} more` : named;
}
