import { inject } from "vitest";

/**
 * Names the server of the test run, for tests that are run only where there is one.
 *
 * @throws RangeError where there is none.
 */
export function requirePostgres(): string {
  const url = inject("postgresUrl");
  if (url === null)
    throw new RangeError("The test run has no PostgreSQL: vitest.config.ts leaves such tests out.");
  return url;
}
