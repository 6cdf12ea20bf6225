/** A request on its way to an operation. */
export interface IncomingRequest {
  readonly request: Request;
  readonly requestId: string;
  /** The path as it was sent, still percent-encoded. */
  readonly pathname: string;
  /** The query as it was sent, without its question mark. */
  readonly query: string;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** The address that the request came from, where it is known. */
  readonly ip: string | null;
}
