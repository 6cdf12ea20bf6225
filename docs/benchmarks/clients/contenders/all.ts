import { axiosWithAuthRefresh, axiosWithoutDeduplication } from "./axios.ts";
import type { Contender } from "./benched-client.ts";
import { countersign } from "./countersign.ts";
import { generateHeyApi, heyApi } from "./hey-api.ts";
import { kyWithHooks } from "./ky.ts";
import { documentedOpenapiFetch, refreshingOpenapiFetch } from "./openapi-fetch.ts";

/**
 * Every client that knows tokens, by its name in the tables. Each is used as its own documentation says.
 *
 * @param folder takes what is generated.
 */
export function allContenders(folder: string): Record<string, Contender> {
  return {
    "openapi-fetch, documented auth middleware": documentedOpenapiFetch,
    "openapi-fetch, a refresh for each 401": refreshingOpenapiFetch,
    "ky, hooks of its FAQ": kyWithHooks,
    "axios with axios-auth-refresh": axiosWithAuthRefresh,
    "axios with axios-auth-refresh, deduplicateRefresh: false": axiosWithoutDeduplication,
    "hey-api, documented auth": async (options) => (await heyApi(await generateHeyApi(folder)))(options),
    Countersign: countersign,
  };
}
