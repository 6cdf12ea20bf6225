/** Sends one request; the `fetch` of the platform, or anything with its manners. */
export type Fetch = (request: Request) => Response | Promise<Response>;
