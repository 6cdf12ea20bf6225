/**
 * Options for TanStack Query, in React and every other framework that it serves: `useQuery(queryOptions(client, path,
 * options))`. They are plain objects, and nothing of TanStack Query is imported.
 *
 * @module
 */
export { forgetOnSignOut } from "./forget-on-sign-out.ts";
export {
  type InfinitePage,
  type InfiniteQueryOptions,
  infiniteQueryOptions,
} from "./infinite-query-options.ts";
export type { MutationContext, MutationState } from "./mutation-life.ts";
export {
  type MutationOptions,
  type MutationSettings,
  mutationOptions,
  type WritingMethod,
} from "./mutation-options.ts";
export type { QueryKey } from "./query-key.ts";
export { type QueryOptions, queryOptions } from "./query-options.ts";
