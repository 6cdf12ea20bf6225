/** Where the contract's session operations are, and what their bodies carry; expressions as in OpenAPI Links. */
export interface SessionRules {
  readonly signIn: { readonly operation: string; readonly username: string; readonly password: string };
  readonly refresh: { readonly operation: string; readonly refreshToken: string };
  readonly signOut: { readonly operation: string };
  /** A cheap secured operation that tells whether a session still lives. */
  readonly probe: { readonly operation: string };
  readonly tokens: {
    readonly accessToken: string;
    readonly refreshToken: string;
    /** The access token's lifetime in seconds, as on the wire. */
    readonly expiresInSeconds: string;
  };
  readonly policy: RefreshPolicy;
}

/** How refresh tokens rotate. */
export interface RefreshPolicy {
  readonly rotation: "each-use" | "never";
  /** How long a spent refresh token is still answered while its successor is unused, in seconds; 0: not at all. */
  readonly graceSeconds: number;
  readonly graceAnswer: "same-successor" | "new-successor";
  /** What a spent refresh token does after the grace. */
  readonly reuse: "revoke-family" | "refuse";
}
