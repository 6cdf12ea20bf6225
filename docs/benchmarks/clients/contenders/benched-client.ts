import type { Fetch } from "../../../../src/client/wire.ts";
import type { components } from "../../../../src/contract/index.ts";

/** What a sign-in answered. */
export type Tokens = Pick<components["schemas"]["TokenAnswer"], "accessToken" | "refreshToken" | "expiresIn">;

/** The calls that are measured, of whichever client: each reads the body as JSON and answers its status. */
export interface BenchedClient {
  list(): Promise<number>;
  create(): Promise<number>;
  activate(orderId: string): Promise<number>;
}

/** How a client is opened. */
export interface ClientOptions {
  readonly fetch: Fetch;
  readonly tokens: Tokens;
  readonly clientId: string;
  readonly loanId: string;
}

/** Opens a client. */
export type Contender = (options: ClientOptions) => BenchedClient | Promise<BenchedClient>;

export const baseUrl = "http://127.0.0.1";
/** What a new order is made from. */
export const draft = {
  productCode: "1004",
  documentsConfirmed: true,
  specialInstructions: "Ring twice.",
} as const;
/** The entity tag that a draft has. */
export const ifMatch = '"1"';

/** Where the calls go, for clients that know no templates. */
export function targetsOf({ clientId, loanId }: ClientOptions) {
  const orders = `/api/clients/${clientId}/loans/${loanId}/orders`;
  return {
    list: `/api/clients/${clientId}/orders`,
    create: orders,
    activate: (orderId: string) => `${orders}/${orderId}/activate`,
    refresh: "/api/auth/refresh",
  };
}
