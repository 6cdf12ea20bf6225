/**
 * Lists of many pages, read as one: `for await (const order of items(client, path, options))`.
 *
 * @module
 */
export { ForeignPageError } from "./errors/foreign-page-error.ts";
export { PaginationLoopError } from "./errors/pagination-loop-error.ts";
export type { Item, Page, PageArguments, PagedPath, PageOptions } from "./paged-path.ts";
export { items, pages } from "./pages.ts";
