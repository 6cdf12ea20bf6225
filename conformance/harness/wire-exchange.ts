import type { Exchange } from "../engine/exchange.ts";

/** Describes a request that the scripted server received, and what became of it. */
export interface WireExchange extends Exchange {
  /** When it was complete at the server, in milliseconds since the scenario began. */
  readonly atMs: number;
  /** When its answer was given to the connection, in milliseconds since the scenario began. */
  readonly answeredAtMs: number | undefined;
  /** Counts from 1 in the order in which the connections were opened. */
  readonly connection: number;
  /** How many connections were open when it came, its own included. */
  readonly openConnections: number;
  /** The path, without the query. */
  readonly path: string;
  /** The bearer token's name (A1, A2, ...), or `unknown`; absent where none was sent. */
  readonly bearer: string | undefined;
  /** The name of the refresh token that it carried, where it is a refresh. */
  readonly refreshToken: string | undefined;
  /** The name of the access token that its answer brings; absent where it brings none. */
  readonly issued: string | undefined;
  /** Whether a p0 write took effect. */
  readonly committed: boolean;
}
