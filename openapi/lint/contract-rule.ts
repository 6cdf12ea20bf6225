import type { Oas3Rule } from "@redocly/openapi-core";
import { type Contract, readContract } from "./contract/contract.ts";
import { type Enumeration, enumerationOf } from "./contract/enumeration.ts";
import { Place } from "./contract/place.ts";

/** Says what is wrong at a place, and what to write instead. Said twice of one place, it is printed once. */
export type Report = (place: Place, fault: string, advice: string) => void;

/** Judges the whole contract. `options` are the rule's own, as the configuration gives them. */
export type Check = (contract: Contract, report: Report, options: Readonly<Record<string, unknown>>) => void;

/**
 * Makes a Redocly rule of a check.
 *
 * The check runs once the document has been walked, because most of our rules hold one operation against another.
 */
export function contractRule(check: Check): Oas3Rule {
  return (options) => {
    const enumerations: Enumeration[] = [];
    return {
      Schema(value, { location, resolve }) {
        const enumeration = enumerationOf(new Place({ value, location, resolve }));
        if (enumeration) enumerations.push(enumeration);
      },
      Root: {
        leave(value, { location, resolve, report }) {
          const contract = readContract(new Place({ value, location, resolve }), enumerations);
          const said = new Set<string>();
          check(
            contract,
            (place, fault, advice) => {
              const message = `${fault} ${advice}`.trimEnd();
              const once = `${place.location.absolutePointer} ${message}`;
              if (said.has(once)) return;
              said.add(once);
              report({ message, location: place.location.key() });
            },
            options,
          );
        },
      },
    };
  };
}
