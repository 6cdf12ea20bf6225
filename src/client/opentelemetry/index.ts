/**
 * Client spans by OpenTelemetry's semantic conventions: `createSession({ baseUrl, fetch: tracedFetch() })`.
 *
 * @module
 */
export { type TracingOptions, tracedFetch } from "./traced-fetch.ts";
