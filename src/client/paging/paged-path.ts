import type { OperationTable } from "../../contract/operations.ts";
import type { paths } from "../../contract/schemas.ts";
import type { Answer } from "../answer.ts";
import type { CallOptions } from "../client.ts";

/**
 * A path whose GET is a list in pages. Of our own contract these are the operations with `x-page`; of another, whose
 * table has no types, every GET, and one without `x-page` is refused when it is asked for.
 */
export type PagedPath<Paths> = keyof Paths & (Paths extends paths ? OwnPagedPath : GetPath<Paths>);

/** The operation behind a path's GET. */
export type GetAt<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Operation }
  ? Operation
  : never;

/** What the GET of a list takes; the cursor, where it is given, says where to begin. */
export type PageOptions<Paths, Path extends keyof Paths> = Omit<CallOptions<GetAt<Paths, Path>>, "parseAs">;

/** Options may be left out where nothing in them is required. */
export type PageArguments<Paths, Path extends keyof Paths> =
  Record<never, never> extends PageOptions<Paths, Path>
    ? [options?: PageOptions<Paths, Path>]
    : [options: PageOptions<Paths, Path>];

/** One page as it was answered: `data`, `response` and `meta`. */
export type Page<Paths, Path extends keyof Paths> = Extract<
  Answer<GetAt<Paths, Path>>,
  { readonly error?: never }
>;

/** What a list is a list of. */
export type Item<Paths, Path extends keyof Paths> = ItemOf<Page<Paths, Path>["data"]>;

type ItemOf<Body> = Body extends readonly (infer Item)[]
  ? Item
  : Body extends object
    ? { [Member in keyof Body]: ItemOf<Body[Member]> }[keyof Body]
    : never;

type OwnPagedPath = {
  [Id in keyof OperationTable]: OperationTable[Id] extends { readonly page: object }
    ? OperationTable[Id]["path"]
    : never;
}[keyof OperationTable];

type GetPath<Paths> = {
  [Path in keyof Paths]: Paths[Path] extends { get: object } ? Path : never;
}[keyof Paths];
