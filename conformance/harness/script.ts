import type { Json } from "../contract/json.ts";
import type { Amendment } from "./amendment.ts";
import type { Part } from "./cast.ts";

/** Says, as data, how the scripted server of a scenario behaves. What it does not say is done honestly. */
export interface Script {
  /**
   * How the contract differs here from the one that is checked by. Client and server are both given the amended one:
   * a scenario that goes beyond what the contract allows would ask of a client what it has no way to know.
   */
  readonly amends?: readonly Amendment[];
  /**
   * Which access tokens the secured operations take. `issued`: every token that was issued and has not expired.
   * `issuedSince`: from the first request at that part on, only tokens issued after it. So the refusal is met by
   * whatever token a client holds then, also by one that refreshed early for reasons of its own. `none`: no token.
   * Default `issued`.
   */
  readonly takes?: "issued" | { readonly issuedSince: Part } | "none";
  /**
   * What becomes of a refresh token that is presented again: it ends the session, as RFC 9700 section 4.14.2 has it,
   * or it is refused and no more, or it works again as the first time. Default the first.
   */
  readonly spentTokens?: "end-the-session" | "are-refused" | "stay-good";
  /** How long access tokens last that a refresh or a sign-in brings, in seconds. Default the contract's, or an hour. */
  readonly lifetimeSeconds?: number;
  /** What the answers that bring tokens say, where that is not the plain truth. */
  readonly tokenAnswers?: TokenAnswers;
  /**
   * Starts another origin, to which a fault may redirect, and says which status it answers to everything, and with
   * which headers. In a value, `{home}` stands for the origin of the scenario.
   */
  readonly elsewhere?: { readonly answer: number; readonly headers?: Readonly<Record<string, string>> };
  /** Whether the history shows an earlier write of the same kind, by somebody else. Default false. */
  readonly hasOlderEntry?: boolean;
  /** Whether every write is followed at once by others' entries, which fill the first page of its history. Default false. */
  readonly isCrowded?: boolean;
  /** Whether a cache may keep what is read of a thing, and of its history, for a minute. Default false. */
  readonly isCacheable?: boolean;
  /** How far the server's clock, as its Date headers show it, is ahead. In milliseconds. Default 0. */
  readonly clockAheadMs?: number;
  /** What goes wrong, and where. The first fault that fits a request counts. */
  readonly faults?: readonly Fault[];
}

/** Describes one thing that goes wrong. */
export interface Fault {
  /** The part whose requests meet it. */
  readonly at: Part;
  /** Only the first so many of them. Default all. */
  readonly first?: number;
  /** Only those for this subject of the part: 1 the first thing named, 2 another one. Default all. */
  readonly subject?: number;
  /** Only those whose access token is refused, or only those whose token is taken. Default all. */
  readonly when?: "refused" | "taken";
  /** Only until the scenario releases what is held. Default for ever. */
  readonly untilReleased?: true;
  /** Holds the answer back until the scenario releases it, but no longer than 30 seconds. */
  readonly holdUntilReleased?: true;
  /** Then holds it back for so long, in milliseconds, or for a seeded draw between two bounds. */
  readonly holdMs?: number | readonly [from: number, to: number];
  /**
   * Lets the request take effect before the answer below; or late: once this part has been answered after it, but no
   * later than after five seconds. Without it, the answer below is all that happens.
   */
  readonly commit?: true | { readonly onceAnswered: Part };
  /** Whether somebody else makes the same write before the answer below. Default false. */
  readonly overtaken?: true;
  /** What is answered. Default: what is honest. */
  readonly answer?: FaultyAnswer;
  /**
   * Headers of a scripted status, in place of its own of the same name; null leaves one out. In a value, `{elsewhere}`
   * stands for another origin of ours, `{subject 2}` for the path of that subject, `{in 3 s}` for a date then.
   */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The body of a scripted status, in place of the contract's example. */
  readonly body?: { readonly mediaType: string; readonly text: string };
}

/** Says what answers that bring tokens hold beside the access token. */
export interface TokenAnswers {
  /** Stands for the lifetime of the access token, in seconds; null leaves it out. Default the true one. */
  readonly lifetime?: Json;
  /** Whether the refresh token is left out. Default false. */
  readonly lackRefreshToken?: true;
  /** Whether access tokens are JWTs that say that they have expired, whatever is true. Default false. */
  readonly bringPastJwts?: true;
}

/**
 * Names an answer: a status, with the contract's own example as its body; a reset of the connection before anything
 * is answered; `cut`: the head of the honest answer and half its body, and then a reset; or `stall`: the same, and then
 * nothing until the scenario releases the rest.
 */
export type FaultyAnswer = number | "reset" | "cut" | "stall";
