import type { Contract } from "../contract/contract.ts";
import { isJsonObject, type Json } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { Answer } from "./answer.ts";
import { isCreation } from "./effects.ts";
import { childParameter, idIn, type KnownResources, madeIn, type ResourceValues } from "./known-resources.ts";
import { type LinkedInput, linkedInputs } from "./linked-inputs.ts";
import { locationValues } from "./location-values.ts";
import { asOutgoing, type OutgoingRequest } from "./outgoing-request.ts";
import type { Refusal } from "./path-values.ts";
import type { Plan, Planner, Wish } from "./planner.ts";
import { jsonBodyOf } from "./response-body.ts";
import type { Send } from "./send.ts";
import type { Sessions } from "./sessions.ts";

/** Describes a request that was sent as planned, and its answer. */
export interface Visit {
  readonly plan: Plan;
  readonly answer: Answer;
}

/** Calls operations, learns from what they answer, and keeps how each answer came about. */
export interface Visitor {
  /** Plans a request by a wish, changes it where asked, and sends it. */
  readonly visit: (operation: Operation, wish?: Wish, change?: Change) => Promise<Visit | Refusal>;
  /** Sends a request as it is, and learns what it made or removed, so that it can be swept. */
  readonly send: Send;
  /** Pairs an exchange with the way to have it again: the visit that made it, else the same bytes once more. */
  readonly answerFor: (operation: Operation, exchange: Exchange) => Answer;
}

/** Changes a planned request before it is sent; a rule takes the token away, for example. */
export type Change = (request: OutgoingRequest) => OutgoingRequest | Promise<OutgoingRequest>;

/** Holds what a visitor works with. */
export interface VisitorOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly planner: Planner;
  readonly send: Send;
  readonly sessions: Sessions;
  readonly resources: KnownResources;
}

/** Creates a visitor. */
export function createVisitor(options: VisitorOptions): Visitor {
  const { contract, baseUrl, planner, send, sessions, resources } = options;
  const ways = new Map<number, Answer["again"]>();

  const visit: Visitor["visit"] = async (operation, wish = {}, change) => {
    let plan = await planner.plan(operation, wish);
    if ("refused" in plan) return plan;
    let exchange = await send(change ? await change(plan.request) : plan.request);
    if (!change && plan.identity && exchange.response?.status === 401) {
      // A session may end early: a changed role revokes it. One new session is worth a try.
      sessions.forget(plan.identity);
      plan = await planner.plan(operation, wish);
      if ("refused" in plan) return plan;
      exchange = await send(plan.request);
    }
    learn(operation, plan, exchange);
    const again = async () => {
      const next = await visit(operation, wish, change);
      // What the request was about may be gone by now; then the same bytes are sent once more.
      return "refused" in next ? resend(operation, exchange) : next.answer;
    };
    ways.set(exchange.number, again);
    return { plan, answer: { operation, exchange, again } };
  };

  const learn = (
    operation: Operation,
    { values, isMadeUp }: Pick<Plan, "values" | "isMadeUp">,
    exchange: Exchange,
  ) => {
    const { response } = exchange;
    if (!response || response.status < 200 || response.status > 299) return;
    const body = jsonBodyOf(response);
    if (operation.method === "DELETE") {
      const name = namesIn(operation.path).at(-1);
      if (name !== undefined) resources.forget(values, name);
    }
    const isMade = response.status === 201 || isNew(operation, body);
    // A PUT to an id that named nothing may have made what now has that id.
    if (isMadeUp && !isMade) return;
    const inputs = linkedInputs(contract, operation, exchange, values);
    if (isMade) {
      const located = { ...locationValues(exchange, contract, baseUrl), ...idLinked(operation, inputs) };
      resources.learn({ operation, values, body: { ...(isJsonObject(body) && body), ...located }, isMade });
    } else if (body !== undefined) resources.learn({ operation, values, body, isMade });
    for (const input of inputs) {
      resources.links.learn(input);
      resources.learn({ operation: input.operation, values: input.values, body: {}, isMade: false });
    }
  };

  /** Reads from the links of an answer what names the thing that it made; other things they name it may not own. */
  const idLinked = (operation: Operation, inputs: readonly LinkedInput[]): ResourceValues => {
    const child = childParameter(operation, contract.operations);
    const id = child === undefined ? undefined : inputs.find(({ values }) => values[child])?.values[child];
    return child === undefined || id === undefined ? {} : { [child]: id };
  };

  /** Tells whether an answer of another status than 201 shows something made: what nothing has named before. */
  const isNew = (operation: Operation, body: Json | undefined) => {
    const child = childParameter(operation, contract.operations);
    if (child === undefined || !isCreation(operation, contract.operations)) return false;
    return madeIn(body ?? null).some((item) => {
      const id = idIn(item, child);
      return id !== undefined && !resources.list().some((values) => values[child] === String(id));
    });
  };

  const sendAndLearn: Send = async (request) => {
    const exchange = await send(request);
    const { pathname } = new URL(request.url);
    const path = pathname.slice(new URL(baseUrl).pathname.replace(/\/+$/, "").length);
    const match = contract.operationFor(request.method, path);
    if (!match) return exchange;
    const isChange =
      request.method === "DELETE" ||
      exchange.response?.status === 201 ||
      isCreation(match.operation, contract.operations);
    if (isChange) learn(match.operation, { values: match.parameters, isMadeUp: false }, exchange);
    return exchange;
  };

  const resend = async (operation: Operation, { request, keyword }: Exchange): Promise<Answer> => {
    const exchange = await sendAndLearn({
      ...{ ...asOutgoing(request), operationId: operation.id },
      ...(keyword !== undefined && { keyword }),
    });
    return { operation, exchange, again: () => resend(operation, exchange) };
  };

  const answerFor = (operation: Operation, exchange: Exchange): Answer => ({
    operation,
    exchange,
    again: ways.get(exchange.number) ?? (() => resend(operation, exchange)),
  });

  return { visit, send: sendAndLearn, answerFor };
}
