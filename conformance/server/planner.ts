import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import { type ParameterValues, writeCookies, writePath, writeQuery } from "../serialize/parameter.ts";
import { acceptedBy } from "./accepted-types.ts";
import { bearing } from "./authorize.ts";
import { bearingsFor } from "./bearings.ts";
import { type BodyValue, bodiesFor, lacksBody, whyNoBody } from "./body-values.ts";
import type { Effects } from "./effects.ts";
import type { Identity } from "./identity.ts";
import { type KnownResources, lastNamed, type ResourceValues } from "./known-resources.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { givenParameters, headerFields } from "./parameter-values.ts";
import { choosePathValues, type IdSource, type Refusal } from "./path-values.ts";
import { callerFor } from "./role-identity.ts";
import type { Send } from "./send.ts";
import type { Sessions } from "./sessions.ts";

/** Says what a request should be like. */
export interface Wish {
  /** Where the ids in the path come from. Default `any`. */
  readonly ids?: IdSource;
  /** Which of the operation's bodies to send, from 0. Default 0. */
  readonly body?: number;
  /** Which of the operation's media types to send, from 0: JSON first, where it is one. Default 0. */
  readonly media?: number;
  /** Whether to redraw the texts that the schema leaves free. Default false. */
  readonly isVaried?: boolean;
  /** Whether to leave out all credentials. Default false. */
  readonly isAnonymous?: boolean;
  /** Who calls, in place of whom the planner would choose. */
  readonly identity?: Identity;
  /** Whether to send what a link gives, in place of what the contract asks for at least. Default false. */
  readonly isLinked?: boolean;
  /** The things to act on, in place of what the planner would choose. */
  readonly target?: ResourceValues;
}

/** Holds a request that may be sent, and what it was made of. */
export interface Plan {
  readonly request: OutgoingRequest;
  readonly identity?: Identity;
  readonly values: ResourceValues;
  /** What the body holds, before it was written; absent where there is none. */
  readonly body?: BodyValue;
  /** The parameters of the query and the cookies. */
  readonly given: ParameterValues;
  /** Whether the path names nothing on the server. */
  readonly isMadeUp: boolean;
  /** How many bodies the operation offers; 1 where it takes none. */
  readonly bodies: number;
}

/** Plans requests from the contract, from what the server has shown, and from the identities. */
export interface Planner {
  readonly plan: (operation: Operation, wish?: Wish) => Promise<Plan | Refusal>;
}

/** Holds what requests are planned from. */
export interface PlannerOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly identities: readonly Identity[];
  readonly sessions: Sessions;
  readonly resources: KnownResources;
  readonly random: SeededRandom;
  readonly effects: Effects;
  readonly send: Send;
}

/** Creates a planner. */
export function createPlanner(options: PlannerOptions): Planner {
  const { contract, resources, random, effects, sessions, identities } = options;
  return {
    plan: async (operation, wish = {}) => {
      const { ids = "any", body: index = 0, isVaried = false, isAnonymous = false, target } = wish;
      const isSecured = operation.security.isRequired && !isAnonymous;
      const { identity: named } = wish;
      // Who is named calls it whatever their role.
      const chosen =
        named && bearingsFor(operation, named, contract)
          ? named
          : callerFor(operation, named ? [named] : identities, contract);
      const identity = isSecured ? chosen : undefined;
      if (identity && "refused" in identity) return identity;
      const tenants = (identity ?? identities[0])?.clientIds ?? [];
      const path = target
        ? { values: target, isMadeUp: false }
        : choosePathValues(operation, { contract, resources, random, effects, tenants, ids });
      if ("refused" in path) return path;
      // A step of one thing names what belongs to that thing, such as its report.
      const near = target && lastNamed(operation.path, target);
      const reference = (member: string) => resources.reference(member, near);
      const input = resources.links.for(operation, path.values);
      const linked = wish.isLinked && input ? input.given : onlyRequired(input?.given);
      const bodies = bodiesFor(operation, {
        ...{ contract, random, reference, isVaried, media: wish.media ?? 0 },
        ...(wish.isLinked && input?.body !== undefined && { linked: input.body }),
      });
      if (lacksBody(operation, bodies)) {
        return { refused: whyNoBody(operation) };
      }
      const own = await headerFields(operation, { ...options, values: path.values, identity, linked });
      const given = givenParameters(operation, options, linked);
      if (own === undefined || given === undefined) {
        return { refused: "needs a parameter for which no value could be made: give it an example" };
      }
      const body = bodies[index];
      const cookies = writeCookies(given);
      const bare: OutgoingRequest = {
        operationId: operation.id,
        method: operation.method,
        url: `${options.baseUrl}${writePath(operation, path.values)}${writeQuery(given)}`,
        headers: [
          ["Accept", acceptedBy(operation)],
          ...(cookies === undefined ? [] : [["Cookie", cookies] as const]),
          ...own,
          ...(body ? [["Content-Type", body.contentType] as const] : []),
        ],
        ...(body && { body: body.content }),
      };
      const bearings = identity && bearingsFor(operation, identity, contract);
      const request = bearings ? await bearing(bare, bearings, identity, sessions) : bare;
      return {
        request,
        ...(identity && { identity }),
        ...path,
        ...(body && { body }),
        given,
        bodies: Math.max(1, bodies.length),
      };
    },
  };
}

function onlyRequired(given: ParameterValues = new Map()): ParameterValues {
  return new Map([...given].filter(([parameter]) => parameter.required));
}
