/** The shortest lifetime that no client takes for "none given". In seconds. */
export const briefLifetimeSeconds = 1;

/**
 * After this a brief token has expired by every client's reckoning, also by one that counts whole seconds and
 * rounds up. In milliseconds.
 */
export const surelyExpiredMs = 2_200;
