/** One row of what a server of this kind is to do, so that a machine can tell whether it does. */
export interface Requirement {
  /** Group and number, such as `REF-03`; a test that shows it bears it in brackets behind its title. */
  readonly id: string;
  readonly says: string;
  /** One of those to have before any other. */
  readonly isFirst?: true;
  /** Why no test shows it yet. */
  readonly open?: string;
  /** Why it does not concern this server. */
  readonly notHere?: string;
}
