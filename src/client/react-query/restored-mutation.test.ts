import { QueryClient } from "@tanstack/query-core";
import { expect, test } from "vitest";
import type { CallMeta } from "../call-meta.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import { json } from "../fixtures/scripts.ts";
import { mutationOptions } from "./mutation-options.ts";
import { openMutations } from "./testing/open-mutations.ts";

const queryClient = new QueryClient();
const meta: CallMeta = {
  operationId: "createOrder",
  idempotencyKey: undefined,
  stored: false,
  attempts: 1,
  refreshed: false,
  replayed: false,
  outcome: "sent",
  requestIds: [],
};

test.for([
  ["as an error", new UnknownOutcomeError({ target: "POST /orders", phase: "send", meta, status: 502 })],
  ["as JSON left it", { name: "UnknownOutcomeError", code: "unknown-outcome", meta }],
  ["redacted", { name: "Error" }],
] as const)(
  "a guarded mutation that was lost before a restart stays lost, its failure kept %s",
  async ([, failure]) => {
    const { client, peer } = await openMutations();
    peer.on("POST /orders", json({}));
    const options = mutationOptions(client, "POST", "/orders");
    const state = {
      context: {},
      data: undefined,
      error: null,
      failureCount: 1,
      failureReason: failure as Error,
      isPaused: true,
      status: "pending" as const,
      variables: {} as never,
      submittedAt: Date.now(),
    };
    const mutation = queryClient.getMutationCache().build(queryClient, options, state);
    await expect(mutation.continue()).rejects.toBeInstanceOf(UnknownOutcomeError);
    expect(peer.log).toEqual([]);
  },
);
