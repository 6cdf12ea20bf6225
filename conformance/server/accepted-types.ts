import { essenceOf, isJsonType } from "../contract/media.ts";
import type { Operation } from "../contract/operation.ts";

const usual = ["application/json", "application/problem+json"];

/**
 * Says which answers of an operation are welcome, as an Accept header: JSON, and less so whatever else it documents.
 *
 * A stream of events is not asked for: it may have no end.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.1
 */
export function acceptedBy({ responses }: Operation): string {
  const documented = [...responses.values()].flatMap(({ media }) => media.map(({ type }) => type));
  const others = documented.map(plain).filter((type) => isRange(type) && !usual.includes(type));
  const types = [...new Set(others)].map((type) => (isJsonType(type) ? type : `${type};q=0.9`));
  return [...usual, ...types].join(", ");
}

/** Leaves out of a media type how it is written, and how welcome it is. */
function plain(type: string): string {
  const [, ...parameters] = type.split(";").map((part) => part.trim());
  return [essenceOf(type), ...parameters.filter((one) => !/^(?:charset|q|boundary)=/i.test(one))].join(";");
}

/** Tells whether an Accept header can say it; `application/*+json` it cannot. */
function isRange(type: string): boolean {
  return (
    !/\/\*./.test(essenceOf(type)) &&
    essenceOf(type) !== "text/event-stream" &&
    /^[^/]+\/[^/]+$/.test(essenceOf(type))
  );
}
