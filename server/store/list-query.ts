/** Which orders of a client to list, and where to go on. */
export interface OrderQuery {
  readonly clientId: string;
  /** Only orders of these branches; null for all. */
  readonly branchIds: readonly string[] | null;
  /** Only orders that were assigned to this vendor; null for all. */
  readonly assignedTo: string | null;
  readonly statuses: readonly string[] | null;
  readonly loanId: string | null;
  /** Only orders updated after this moment, as `Date.toISOString` writes it. */
  readonly updatedAfter: string | null;
  readonly newestFirst: boolean;
  /** The last order of the page before. */
  readonly after: { readonly updatedAt: string; readonly orderId: string } | null;
  readonly limit: number;
}

/** Which loans of a client to list, newest first, and where to go on. */
export interface LoanQuery {
  readonly clientId: string;
  readonly branchIds: readonly string[] | null;
  /** The last loan of the page before. */
  readonly after: { readonly createdAt: string; readonly loanId: string } | null;
  readonly limit: number;
}

/** Which entries of an order's history to list, newest first. */
export interface HistoryQuery {
  readonly orderId: string;
  /** Only entries before this sequence; null from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/** Which versions of an order's report to list, newest first. */
export interface ReportQuery {
  readonly orderId: string;
  /** Only versions before this one; null from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/** Which deliveries of an order to list, newest first. */
export interface DeliveryQuery {
  readonly orderId: string;
  /** Only deliveries before this sequence; null from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/** Which users of a client to list, by `usernameKey`, and where to go on. */
export interface UserQuery {
  readonly clientId: string;
  /** Only users in whose `userSearchText` this stands; null for all. */
  readonly search: string | null;
  readonly role: string | null;
  /** The key of the last user of the page before. */
  readonly after: string | null;
  readonly limit: number;
}

/** Which invitations of a client to list, newest first, and where to go on. */
export interface InvitationQuery {
  readonly clientId: string;
  /** Only those that expire after this moment, as `Date.toISOString` writes it. */
  readonly pendingAt: string;
  /** The last invitation of the page before. */
  readonly after: { readonly sentAt: string; readonly invitationId: string } | null;
  readonly limit: number;
}

/** Which lines of an audit log to list, newest first. */
export interface AuditQuery {
  /** Null for what concerns no single client. */
  readonly clientId: string | null;
  /** Only lines before this sequence; null from the newest on. */
  readonly before: number | null;
  /** Only lines after this sequence, and the oldest first instead. */
  readonly after?: number;
  readonly filter?: AuditFilter;
  readonly limit: number;
}

/** Which lines of an audit log are wanted; null for all. */
export interface AuditFilter {
  readonly action: string | null;
  /** Only what this user did, or what somebody unknown tried as this user. */
  readonly userId: string | null;
  readonly outcome: string | null;
  /** Only lines after this moment, as `Date.toISOString` writes it. */
  readonly since: string | null;
}

/** Which messages of the outbox to list, oldest first. */
export interface OutboxQuery {
  /** Only messages after this sequence; 0 for all. */
  readonly after: number;
  readonly limit: number;
}
