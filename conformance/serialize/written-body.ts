import type { Json } from "../contract/json.ts";

/** Holds what a request's body is written as. */
export type BodyContent =
  | { readonly json: Json }
  | { readonly text: string }
  | { readonly bytes: Uint8Array };

/** Pairs a body with the Content-Type that says how to read it. */
export interface WrittenBody {
  readonly contentType: string;
  readonly content: BodyContent;
}
