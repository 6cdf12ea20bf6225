/**
 * Says how the sample client behaves. The honest setting keeps every client rule; each rule's mutant changes one
 * switch, and so breaks that rule and no other.
 */
export interface SampleClientSwitches {
  /** What it accepts. */
  readonly accept: string;
  /** To how many different operations it sends the bearer token. */
  readonly bearerForOperations: number;
  readonly sendsBearerToOpenOperations: boolean;
  readonly callsWithoutSession: boolean;
  readonly repeatsRefusedSignIns: boolean;
  /** Whether a sign-in that was answered with 503 is sent again. */
  readonly repeatsFailedSignIns: boolean;
  readonly putsTokensIntoUrls: boolean;
  /** Whether an answer without an access token is no success. */
  readonly checksTokens: boolean;
  /**
   * Which redirects to another origin it follows: with everything that `fetch` keeps, with all that the first request
   * had, or to find its way back. Or how it follows those within the origin: without its token.
   */
  readonly redirects:
    | "none"
    | "reads"
    | "writes"
    | "reads-with-token"
    | "refreshes"
    | "reads-without-token"
    | "reads-and-returns";
  /** Whether a read that is sent again after a 503 or a 429 waits as long as Retry-After says. */
  readonly heedsRetryAfter: boolean;
  /** Whether nothing is sent any more for a call that its caller gave up. */
  readonly heedsAbort: boolean;
  /** Whether a 404 is asked for once more. */
  readonly repeatsRefusedReads: boolean;
  /** Whether a guarded write is sent again after a 5xx or a lost answer. */
  readonly repeatsFailedWrites: boolean;
  /** Whether a read that is sent again has the headers of its caller. */
  readonly keepsHeadersOnReplay: boolean;
  readonly refreshesForOpenOperations: boolean;
  /** Whether an idempotent write that was sent again is sent once more. */
  readonly replaysWritesTwice: boolean;
  /** Whether the caller who gives up takes the refresh down that others wait for. */
  readonly abortCutsRefresh: boolean;
  /** Whether a page in place of JSON ends the session. */
  readonly forgetsSessionAtPages: boolean;
  /** Whether half an answer is taken for a whole one. */
  readonly takesHalfAnswers: boolean;
  /** Whether a body of bytes goes out as it was given. */
  readonly keepsBytes: boolean;
  /** Whether the old refresh token is kept when a new one comes. */
  readonly keepsRefreshToken: boolean;
  /** How often it asks for a refresh whose answer is lost. */
  readonly lostRefreshAttempts: number;
  /** Whether a call fails whose refresh was lost, though a second attempt was answered. */
  readonly believesLostRefreshes: boolean;
  /** Whether the expiry by its own clock is compared with the server's clock. */
  readonly comparesWithServerClock: boolean;
  /** Whether a p0 write is sent again though order or history could not be read. */
  readonly replaysUnread: boolean;
  /** Whether a p0 write is sent a third time. */
  readonly replaysWithoutEnd: boolean;
  /** Whether a p0 write that was answered with 409 is sent again. */
  readonly repeatsRefusedWrites: boolean;
  readonly resendsAbortedWrites: boolean;
  /** Whether every p0 write bears the same Idempotency-Key. */
  readonly usesOneKey: boolean;
  /** Whether any entry of the same action is taken for its own. */
  readonly matchesEntriesByAction: boolean;
  /** Whether a read whose repetition was lost causes another refresh. */
  readonly refreshesAfterLostReplay: boolean;
  /** Whether a 401 that comes after a sign-out ends the call. */
  readonly endsCallsWithSession: boolean;
  /** Whether a call is not sent again in another session than the one it began in. */
  readonly bindsCallsToSession: boolean;
  /** Whether the tokens of a refresh are dropped where the session ended meanwhile. */
  readonly bindsRefreshToSession: boolean;
  /** Whether a refused refresh token is never presented again. */
  readonly forgetsRefusedTokens: boolean;
  /** After how many uses it replaces an access token that is still good. */
  readonly usesPerToken: number;
  readonly refreshesBeforeExpiry: boolean;
  /** Whether callers who find the token expired wait for one refresh. */
  readonly sharesEarlyRefresh: boolean;
  /** Whether a read is sent again once the session is fresh. */
  readonly replaysReads: boolean;
  /** Whether a read is sent again though the refresh failed. */
  readonly replaysWithoutRefresh: boolean;
  /** How often it asks for a refresh that fails for a passing reason. */
  readonly refreshAttempts: number;
  /** How many refreshes one refused read may cause. */
  readonly refreshesPerRead: number;
  /** Whether callers whose token was refused wait for one refresh. */
  readonly sharesLateRefresh: boolean;
  /** Whether only the caller who starts a refresh is helped by it, of those whose token was refused. */
  readonly servesOnlyTheFirst: boolean;
  /** Whether those who wait for a refresh that fails never hear of it. */
  readonly leavesWaitersHanging: boolean;
  /** Whether a refusal of a token that was replaced meanwhile causes no refresh. */
  readonly comparesRefusedToken: boolean;
  /** Whether calls made during a refresh wait for it. */
  readonly waitsForRefresh: boolean;
  readonly retriesRefusedRefresh: boolean;
  readonly refreshesOnForbidden: boolean;
  readonly replaysGuardedWrites: boolean;
  readonly readsHistoryBeforeReplay: boolean;
  /** Whether a p0 write that is sent again bears the Idempotency-Key of the first. */
  readonly keepsKeyOnReplay: boolean;
  /** Whether a p0 write is ever sent again. */
  readonly replaysCriticalWrites: boolean;
  /** Whether a p0 write that the history shows is not sent again. */
  readonly heedsHistory: boolean;
  /** Whether it says of a write that it found to have landed that it did not send it again. */
  readonly saysApplied: boolean;
  readonly resendsAfterLostAnswer: boolean;
  /** Whether it reads back what became of a p0 write whose answer was lost. */
  readonly readsAfterLostAnswer: boolean;
  /** Whether it looks more than once for a p0 write whose answer was lost. */
  readonly looksAgain: boolean;
  /** Whether all instances of the client have the session of the first. */
  readonly hasOneSessionForAll: boolean;
  /** Whether instances of one store wait for one refresh. */
  readonly sharesRefreshAmongClients: boolean;
  /** Whether who waits for the refresh of another instance is helped by it. */
  readonly servesOtherClients: boolean;
  /** Whether tokens that another instance has stored are used before the old ones are refused. */
  readonly usesStoredTokensAtOnce: boolean;
  /** Whether an instance refreshes when its own tokens have expired, whatever the store holds by then. */
  readonly trustsItsOwnExpiry: boolean;
  /** Whether the sign-out of another instance ends the session of this one. */
  readonly noticesSignOutOfOthers: boolean;
  /** Whether what a cache may keep is read back from it. */
  readonly readsBackFromCache: boolean;
  /** Whether a refused p0 write is not sent again where somebody else has moved on what it changes. */
  readonly heedsState: boolean;
  /** Whether a write is looked for on the first page of its history alone. */
  readonly readsOnePage: boolean;
  /** Whether a p0 write that was lost, and has not landed, is sent again where a key or If-Match guards it. */
  readonly repeatsLostWrites: boolean;
  /** Whether one that nothing guards is sent again too. */
  readonly repeatsUnguardedWrites: boolean;
  /** Whether the same p0 write may be under way twice. */
  readonly allowsDoubleWrites: boolean;
  /** Whether a p0 write that was answered with 429 is sent again at once. */
  readonly repeatsThrottledWrites: boolean;
  /** How many refreshes the reads after a p0 write may cause. */
  readonly refreshesPerReadBack: number;
  /** Whether a write that is in progress under its key is sent again under the same. */
  readonly keepsKeyInProgress: boolean;
  /** Whether a write whose key has served another is sent again under a new one. */
  readonly changesUsedKeys: boolean;
  /** Whether the body of an answer is read on when its caller has given up. */
  readonly readsOnAfterAbort: boolean;
  /** How long before its expiry a token is refreshed, in milliseconds. Whatever it is, no rule minds. */
  readonly earlyRefreshMs: number;
  /** Whether every p0 write is preceded by a refresh. No rule minds. */
  readonly refreshesBeforeCriticalWrites: boolean;
  /** Whether no token is refreshed early before the last quarter of its life. */
  readonly sparesShortLives: boolean;
  /** Whether reads go out while a token is refreshed early. */
  readonly renewsBeside: boolean;
  readonly renewsBesideCriticalWrites: boolean;
  /** Whether calls fail after an early refresh that failed. */
  readonly failsWithEarlyRefresh: boolean;
  /** Whether an early refresh that is refused ends the session at once. */
  readonly endsWithRefusedEarlyRefresh: boolean;
  /** Whether a lifetime that is not stated counts as over. */
  readonly takesUnstatedLifeForNone: boolean;
  /** Whether a stated lifetime of 0, or less, is taken at its word. */
  readonly believesAnyLifetime: boolean;
  /** Whether the `exp` of an access token counts, where it is a JWT. */
  readonly looksIntoTokens: boolean;
  /** Whether the refresh token is lost when an answer brings none. */
  readonly dropsRefreshToken: boolean;
  /** Whether a 401 without WWW-Authenticate is only an answer. */
  readonly needsChallenge: boolean;
  /** Whether a 401 that asks for another scheme causes a refresh too. */
  readonly refreshesForAnyChallenge: boolean;
  /** Whether a 503 after the refresh causes another one. */
  readonly refreshesAfterFailedReplay: boolean;
  readonly leavesRefusalsUnread: boolean;
  readonly replaysHeads: boolean;
  /** For how long nobody asks for a refresh after one has failed. In milliseconds. */
  readonly cooldownMs: number;
  /** Whether the Retry-After of a refresh is heeded. */
  readonly heedsRefreshRetryAfter: boolean;
  /** Whether a Retry-After that is a date is understood. */
  readonly readsDates: boolean;
  /** How often a session sends something again while all fails. */
  readonly mostRetries: number;
  /** Whether calls that succeed allow for more of that. */
  readonly refillsRetries: boolean;
  /** Whether a read whose connection broke is sent again. */
  readonly repeatsLostReads: boolean;
  /** Whether a read that was answered with 408 or 425 is sent again. */
  readonly repeatsUntimelyReads: boolean;
  /** Whether what was answered with 200 and broken JSON is sent again. */
  readonly repeatsUnreadableAnswers: boolean;
  /** Whether a write is sent to where a redirect within the origin leads. */
  readonly followsWrites: boolean;
  readonly refreshesBehindRedirects: boolean;
  /** Whether no body where JSON may be is an error. */
  readonly parsesEmptyBodies: boolean;
  /** Whether what may be sent again is told by the method alone, whatever the contract says. */
  readonly goesByMethod: boolean;
  /** Whether reads bear an Idempotency-Key too. */
  readonly keysReads: boolean;
  /** Whether an Idempotency-Key is a number of ten digits at most. */
  readonly drawsShortKeys: boolean;
  /** Whether a p0 write bears a key of its own though its caller gave it one. */
  readonly replacesKeysOfCallers: boolean;
  /** Whether a p0 write whose repetition failed is sent under a new key. */
  readonly changesKeysThatFailed: boolean;
  /** Whether a Retry-After that is no time to come counts as leave to come back at once. */
  readonly loopsWhereNoTimeIsNamed: boolean;
  /** Whether a read that is sent again has an X-Request-Id of its own. */
  readonly renewsRequestIds: boolean;
}
