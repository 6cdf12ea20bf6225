import type { Location, UserContext } from "@redocly/openapi-core";
import { pointerTokens } from "./json-pointer.ts";

type Resolve = UserContext["resolve"];
type Source = { readonly value: unknown; readonly location: Location; readonly resolve: Resolve };

/**
 * Points at one value of the contract and remembers where it is written, in whichever file that is.
 *
 * A `$ref` is followed on the way to a member, so a reader never sees one. A member that is absent has a place too
 * (its `value` is undefined), so that a rule can report what is missing there.
 */
export class Place {
  readonly value: unknown;
  readonly location: Location;
  /** The objects whose `$ref` led here and that say more than `$ref`: in a schema they constrain as well. */
  readonly beside: readonly Place[];
  readonly #resolve: Resolve;

  constructor(source: Source, beside: readonly Place[] = []) {
    this.value = source.value;
    this.location = source.location;
    this.beside = beside;
    this.#resolve = source.resolve;
  }

  /** Returns the place of the member that the keys lead to, references followed. */
  get(...keys: readonly (string | number)[]): Place {
    return keys.reduce<Place>((place, key) => place.#member(key), this);
  }

  /** Tells whether the contract says anything here. */
  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The value where it is a string, else undefined. */
  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The last key of the way here. */
  get name(): string {
    return pointerTokens(this.location.pointer).at(-1) ?? "";
  }

  /** The names of the members; none where this is no object. */
  get keys(): string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  /** The places of all members with their names; none where this is no object. */
  get members(): [name: string, place: Place][] {
    return this.keys.map((key) => [key, this.get(key)]);
  }

  /** The places of all items; none where this is no array. */
  get items(): Place[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.get(index)) : [];
  }

  /** The items that are strings; none where this is no array. */
  get texts(): string[] {
    return this.items.flatMap((item) => item.text ?? []);
  }

  #member(key: string | number): Place {
    const location = this.location.child([key]);
    const value = memberOf(this.value, key);
    const here = new Place({ value, location, resolve: this.#resolve });
    return isReference(value) ? here.#follow(value) : here;
  }

  #follow(reference: Reference): Place {
    const target = this.#resolve<object>(reference, this.location.source.absoluteRef);
    if (target.location === undefined) {
      return new Place({ value: undefined, location: this.location, resolve: this.#resolve });
    }
    const hops = (target.chain ?? []).map(({ node, location }) => ({ value: node, location }));
    const beside = [this, ...hops]
      .filter((hop) => isObject(hop.value) && Object.keys(hop.value).length > 1)
      .map(({ value, location }) => new Place({ value, location, resolve: this.#resolve }));
    return new Place({ value: target.node, location: target.location, resolve: this.#resolve }, beside);
  }
}

type Reference = { $ref: string };

function memberOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.$ref === "string";
}

/** Tells whether a value of the document is a map. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
