import { createHash } from "node:crypto";
import type { SpecIdentity } from "../report/report.ts";
import { isJsonObject, type Json, type JsonObject, objectIn, textIn } from "./json.ts";

/** Names a contract by its title, its version and the SHA-256 of its canonical JSON (members sorted by name). */
export function identifySpec(document: JsonObject): SpecIdentity {
  const info = objectIn(document, "info");
  const digest = createHash("sha256")
    .update(JSON.stringify(sorted(document)))
    .digest("hex");
  return {
    title: textIn(info, "title") ?? "",
    version: textIn(info, "version") ?? "",
    digest: `sha256:${digest}`,
  };
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
