import type { Part } from "../harness/cast.ts";

/** Tells of one exchange between a client and a server, in the words of rules: parts, not paths. */
export interface StoryLine {
  /** When the request begins, in milliseconds since the story does. */
  readonly at: number;
  /** How long the answer takes, in milliseconds. Default 5. */
  readonly takes?: number;
  readonly part: Part;
  /** Which of the things that the part's path names: 1 the first, 2 another one. Default 1. */
  readonly subject?: number;
  /** The access token that is sent: `A1`. Default: none. */
  readonly bearer?: string;
  /** The refresh token that a refresh sends: `R1`. */
  readonly refresh?: string;
  /** What came of it: a status, or no answer at all. Default 200. */
  readonly answer?: number | "lost";
  /** The tokens that the answer brings: `A2`, `R2`. */
  readonly brings?: readonly [access: string, refresh: string];
  readonly key?: string;
  /** The request's own bytes, where it has others than the contract's example. */
  readonly body?: string;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  /** The answer's bytes, where it has others than the contract's example. */
  readonly answerBody?: string;
  /** Stands behind the path: `?access_token=A1`, in which names of tokens are replaced by tokens. */
  readonly query?: string;
  /** The path, where it is none of the contract's. */
  readonly path?: string;
  /** Default `https://orders.example`. */
  readonly origin?: string;
  /** Who sent it. Default `one`. */
  readonly sender?: string;
  /** What the recording left out. Default: nothing. */
  readonly missing?: readonly ("request body" | "response body" | "end")[];
}

/** Tells of some traffic, in the order in which the requests begin. */
export type Story = readonly StoryLine[];
