import fc from "fast-check";

/**
 * Draws the same cases for each property in every run, so that a run is red for what it changed and for nothing else.
 * `SEED=1234 npm test` draws others; a property that fails prints its seed and path.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
