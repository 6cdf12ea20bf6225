import type { Operation } from "../../contract/operation.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { readMember } from "../read-member.ts";
import type { Session } from "../session.ts";
import { ForeignPageError } from "./errors/foreign-page-error.ts";

/** How one list is read page by page. */
export interface PageRules {
  /** Method and path template of the list. */
  readonly target: string;
  /** Name of the query parameter that takes the cursor. */
  readonly parameter: string;
  /** @throws ParseError where the body has no list in its place. */
  itemsOf(page: ReadPage): readonly unknown[];
  /**
   * Reads the cursor of the next page; undefined on the last.
   *
   * @throws ForeignPageError where the next page is said to be elsewhere, ParseError where it is no cursor at all.
   */
  nextOf(page: ReadPage): string | undefined;
}

/** As much of a page as its rules look at. */
export interface ReadPage {
  readonly data?: unknown;
}

/** Finds how the GET of a path is paged. @throws ConfigurationError where the contract does not say. */
export function pageRulesOf({ contract, baseUrl }: Session, path: string): PageRules {
  const target = `GET ${path}`;
  const page = Object.values(contract.operations).find((operation) => isGetOf(operation, path))?.page;
  const parameter = page?.cursor.match(/^\$request\.query\.(.+)$/)?.[1];
  const isReadable = [page?.items, page?.next].every((place) => place?.startsWith("$response.body"));
  if (page === undefined || parameter === undefined || !isReadable) {
    throw new ConfigurationError(
      `${target} has no x-page from body to query: state it in the contract, or ask without pages.`,
    );
  }

  return {
    target,
    parameter,
    itemsOf({ data }) {
      const items = readMember(data, page.items);
      if (Array.isArray(items)) return items;
      throw new ParseError(target, new TypeError(`There is no list at ${page.items}`));
    },
    nextOf({ data }) {
      const next = readMember(data, page.next);
      if (next === undefined || next === null || next === "") return undefined;
      if (typeof next !== "string" && typeof next !== "number") {
        throw new ParseError(target, new TypeError(`There is no cursor at ${page.next}`));
      }
      return cursorOf(String(next), parameter, { target, baseUrl });
    },
  };
}

function isGetOf(operation: Operation, path: string): boolean {
  return operation.method === "GET" && operation.path === path;
}

/** A server may give the address of the next page for its cursor: ours is then asked with the cursor in it. */
function cursorOf(
  next: string,
  parameter: string,
  { target, baseUrl }: { readonly target: string; readonly baseUrl: string },
): string {
  if (!/^([a-z][a-z\d+.-]*:)?\/\//i.test(next)) return next;
  const url = URL.parse(next, baseUrl);
  const origin = url?.origin ?? "an address that is none";
  if (origin !== new URL(baseUrl).origin) throw new ForeignPageError(target, origin);
  const cursor = url?.searchParams.get(parameter);
  if (cursor) return cursor;
  throw new ParseError(target, new TypeError(`The address of the next page has no ${parameter}`));
}
