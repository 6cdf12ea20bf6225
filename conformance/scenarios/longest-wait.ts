/** Longer than this no scenario waits for a request that a client may never send. In milliseconds. */
export const longestWaitMs = 10_000;
