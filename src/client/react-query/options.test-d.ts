import { QueryClient } from "@tanstack/query-core";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { components, paths } from "../../contract/schemas.ts";
import type { Client } from "../client.ts";
import { infiniteQueryOptions } from "./infinite-query-options.ts";
import { mutationOptions } from "./mutation-options.ts";
import { queryOptions } from "./query-options.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assertType<T extends true>(proof: T): T {
  return proof;
}

declare const client: Client<paths>;
type Order = components["schemas"]["Order"];
const orders = "/api/clients/{clientId}/orders";
const order = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";
const path = { clientId: "c", loanId: "l", orderId: "o" };

// Data is what the contract says of a success, in React and without it.
const fetched = await new QueryClient().fetchQuery(queryOptions(client, order, { params: { path } }));
assertType<Equal<typeof fetched.status, Order["status"]>>(true);

export function useOrder(): void {
  const query = useQuery(queryOptions(client, order, { params: { path } }));
  assertType<Equal<NonNullable<typeof query.data>["status"], Order["status"]>>(true);
  assertType<Equal<typeof query.error, Error | null>>(true);

  // Further options are TanStack Query's own.
  const select = ({ status }: Order) => status;
  useQuery({ ...queryOptions(client, order, { params: { path } }), staleTime: 1_000, select });
}

export function useOrders(): void {
  const list = useInfiniteQuery(
    infiniteQueryOptions(client, orders, { params: { path: { clientId: "c" } } }),
  );
  const listed = list.data?.pages.flatMap((page) => page.items);
  assertType<Equal<NonNullable<typeof listed>[number]["status"], Order["status"]>>(true);
}

export function useActivation(): void {
  const activation = useMutation(mutationOptions(client, "POST", `${order}/activate`));
  activation.mutate({ params: { path, header: { "If-Match": '"1"' } } });
  assertType<Equal<NonNullable<typeof activation.data>["status"], Order["status"]>>(true);
  // @ts-expect-error If-Match is required of every critical write
  activation.mutate({ params: { path } });
  const signOut = useMutation(mutationOptions(client, "POST", "/api/auth/sign-out"));
  assertType<Equal<typeof signOut.data, null | undefined>>(true);
}

// What the contract does not have does not compile.
// @ts-expect-error no such path
queryOptions(client, "/api/orders");
// @ts-expect-error the path parameters are required
queryOptions(client, order);
// @ts-expect-error one order is no list in pages
infiniteQueryOptions(client, order, { params: { path } });
// @ts-expect-error a list cannot be deleted
mutationOptions(client, "DELETE", orders);
