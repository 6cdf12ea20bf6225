/** What one problem code means. */
export interface ProblemDescription {
  /** The HTTP status with which it is sent. */
  readonly status: number;
  /** The same for every occurrence. */
  readonly title: string;
  /** What happened and what to do, in a sentence or two. */
  readonly says: string;
}
