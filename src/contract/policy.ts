/** Who may call an operation, and how real it is. */
export interface Policy {
  /** The roles that may call it; `signed-in` for any of them, `anyone` without a session. */
  readonly roles: "anyone" | "signed-in" | readonly string[];
  /** `planned` operations work on the reference server and are not expected of a deployment. */
  readonly availability: "live" | "planned";
  /** `published` paths are shown by the platform, `described` ones are named there, `designed` ones are ours. */
  readonly provenance: "published" | "described" | "designed";
}
