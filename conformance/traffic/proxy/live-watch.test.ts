import { describe, expect, test } from "vitest";
import document from "../../../src/generated/openapi.json" with { type: "json" };
import { readContractDocument } from "../../contract/contract-document.ts";
import { createSecretMask } from "../../engine/secret-mask.ts";
import { trafficRules } from "../../rules/traffic-rules.ts";
import { readTrafficContract } from "../traffic-contract.ts";
import type { TrafficRule } from "../traffic-rule.ts";
import { type LiveWatchOptions, watchLive } from "./live-watch.ts";

const contract = readTrafficContract(readContractDocument(document), false);
const rule = (await trafficRules()).find(({ id }) => id === "refused-token-is-not-sent-again");

/** Creates a watch, and what sends it a read that is refused. */
function watch(bounds: LiveWatchOptions["bounds"], rules: readonly TrafficRule[] = rule ? [rule] : []) {
  let clockMs = 0;
  const nowMs = () => {
    clockMs += 10;
    return clockMs;
  };
  const mask = createSecretMask();
  const live = watchLive({
    contract,
    rules,
    mask,
    reproduce: ({ id }) => id,
    nowMs,
    ...(bounds && { bounds }),
  });
  const send = (token: string, body = new Uint8Array()) => {
    const url = "http://orders.example/api/clients/cl_1/orders";
    const headers = [["Authorization", `Bearer ${token}`] as const];
    const seen = live.open({ method: "GET", url, headers, sender: "one" });
    seen.begin(new Uint8Array());
    seen.end({ status: 401, headers: [], body });
    return seen.broken().map(({ id }) => id);
  };
  return { live, send };
}

describe("a watch of live traffic", () => {
  test("keeps the latest exchanges, and counts those that it has dropped", () => {
    const { live, send } = watch({ exchanges: 3, bytes: 1_000_000 });
    for (const token of ["a", "b", "c", "d", "e"]) send(`token-${token}`);
    expect(live.exchanges().map(({ number }) => number)).toEqual([3, 4, 5]);
    expect(live.dropped()).toBe(2);
  });

  test("keeps no more bytes than it may", () => {
    const { live, send } = watch({ exchanges: 100, bytes: 10_000 });
    for (let sent = 0; sent < 10; sent++) send(`token-${sent}`, new Uint8Array(3_000));
    expect(live.exchanges().length).toBe(2);
  });

  test("looks back at what it keeps, and blames nobody for what it has forgotten", () => {
    const { send } = watch({ exchanges: 2, bytes: 1_000_000 });
    expect(send("token-a")).toEqual([]);
    expect(send("token-a")).toEqual(["refused-token-is-not-sent-again"]);
    for (const token of ["b", "c", "d"]) send(`token-${token}`);
    expect(send("token-a")).toEqual([]);
  });

  test("goes on watching when a rule stops on an error of its own, and says so", () => {
    if (!rule) throw new Error("the rule is gone");
    const judgeRequest = () => {
      throw new Error("a bug");
    };
    const broken = { ...rule, judgeRequest };
    const { live, send } = watch(undefined, [broken]);
    send("token-a");
    send("token-b");
    expect(live.watch.outcomes().get(broken)).toMatchObject({ judged: 2, error: new Error("a bug") });
    expect(live.errors()).toEqual([]);
  });
});
