import type { JsonObject } from "../../codegen/openapi-document.ts";
import { isJsonObject } from "../../codegen/openapi-document.ts";

/** What each replay class asks of whoever sends the operation, for a reader of the docs. */
const replayClasses: Readonly<Record<string, string>> = {
  safe: "Sending it again does no harm: after a 401, refresh and send it once more; after an unclear failure, back off and retry.",
  idempotent:
    "Sending it again changes nothing more: after a 401, refresh and send it once more; after an unclear failure, back off and retry.",
  guarded:
    "Never send it again by yourself: after a 401, refresh and let the caller decide; after an unclear failure, look before you act.",
  p0: "Before sending it again, after a 401 or an unclear failure, reload the resource and read its history. Send it again only when the first did not land and the state still allows it.",
};

const availabilities: Readonly<Record<string, string>> = {
  planned: "Not on the live platform yet; the reference server has it.",
};

const provenances: Readonly<Record<string, string>> = {
  published: "The platform shows this path; the bodies are ours.",
  described: "The platform names this action; path and bodies are ours.",
  designed: "The platform does not show this operation; it is our design.",
};

/**
 * Writes as Markdown what a contract's vocabulary says of one operation: a line of badges that goes above its
 * description, and the rules that go below it. What the operation does not state is left out.
 *
 * @param gates the sentences of `x-lifecycle`, by the names that transitions use.
 */
export function operationNotes(
  operation: JsonObject,
  gates: Readonly<Record<string, string>>,
): { badges: string; rules: string } {
  const replay = text(operation["x-replay"]);
  const availability = text(operation["x-availability"]);
  const provenance = text(operation["x-provenance"]);
  const roles = list(operation["x-roles"]);
  return {
    badges: [
      replay && `\`replay: ${replay}\``,
      availability && `\`${availability}\``,
      provenance && `\`path: ${provenance}\``,
      roles.length > 0 && `\`for: ${roles.join(", ")}\``,
    ]
      .filter(Boolean)
      .join(" "),
    rules: [
      rule("Sending it again", replayClasses[replay]),
      rule("Availability", availabilities[availability]),
      rule("Provenance", provenances[provenance]),
      rule("Transitions", transitionList(operation["x-transition"], gates)),
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

function rule(title: string, says: string | undefined): string {
  return says ? `**${title}.** ${says}` : "";
}

function transitionList(value: unknown, gates: Readonly<Record<string, string>>): string {
  const branches = Array.isArray(value) ? value.filter(isJsonObject) : [];
  return branches.length === 0
    ? ""
    : `\n\n${branches.map((branch) => `- ${branchLine(branch, gates)}`).join("\n")}`;
}

function branchLine(branch: JsonObject, gates: Readonly<Record<string, string>>): string {
  const steps = [list(branch.from), list(branch.via), list(branch.to)].filter((step) => step.length > 0);
  const choices = Object.entries(isJsonObject(branch.when) ? branch.when : {}).map(
    ([pointer, value]) => `\`${pointer}\` is \`${value}\``,
  );
  const conditions = list(branch.gates).map(
    (gate) => `\`${gate}\`${gates[gate] ? ` (else: ${gates[gate]})` : ""}`,
  );
  return [
    `\`${text(branch.action)}\``,
    choices.length > 0 ? `, when ${choices.join(" and ")}` : "",
    `: ${steps.map((step) => step.map(status).join(" or ")).join(" → ")}`,
    conditions.length > 0 ? `. Gates: ${conditions.join("; ")}` : "",
  ].join("");
}

function status(name: string): string {
  const spoken: Readonly<Record<string, string>> = {
    $none: "no order",
    $same: "the same status",
    $previous: "the status before the hold",
  };
  return spoken[name] ?? name;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function list(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
