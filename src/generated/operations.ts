/*
 * Made from openapi/openapi.yaml by src/codegen. Do not edit: change the contract and run
 * `npm run generate`.
 */

import type { IdempotencyRules } from "../contract/idempotency-rules.ts";
import type { LifecycleRules } from "../contract/lifecycle-rules.ts";
import type { Operation } from "../contract/operation.ts";
import type { Policy } from "../contract/policy.ts";
import type { ProblemDescription } from "../contract/problem-description.ts";
import type { RequestShape } from "../contract/request-shape.ts";
import type { SessionRules } from "../contract/session-rules.ts";
import type { Transition } from "../contract/transition.ts";

/** What a client needs to know of each operation. */
export const operations = {
  signIn: { method: "POST", path: "/api/auth/sign-in", replay: "guarded", secured: false },
  refreshSession: { method: "POST", path: "/api/auth/refresh", replay: "guarded", secured: false },
  signOut: { method: "POST", path: "/api/auth/sign-out", replay: "guarded", secured: true },
  getSession: { method: "GET", path: "/api/auth/session", replay: "safe", secured: true },
  listOrders: {
    method: "GET",
    path: "/api/clients/{clientId}/orders",
    replay: "safe",
    secured: true,
    tenant: "clientId",
    page: {
      items: "$response.body#/items",
      next: "$response.body#/nextCursor",
      cursor: "$request.query.cursor",
    },
  },
  createOrder: {
    method: "POST",
    path: "/api/clients/{clientId}/orders",
    replay: "guarded",
    secured: true,
    idempotencyKey: true,
    tenant: "clientId",
  },
  getOrder: {
    method: "GET",
    path: "/api/clients/{clientId}/orders/{orderId}",
    replay: "safe",
    secured: true,
    tenant: "clientId",
  },
  deleteOrder: {
    method: "DELETE",
    path: "/api/clients/{clientId}/orders/{orderId}",
    replay: "idempotent",
    secured: true,
    idempotencyKey: true,
    tenant: "clientId",
  },
  activateOrder: {
    method: "POST",
    path: "/api/clients/{clientId}/orders/{orderId}/activate",
    replay: "p0",
    secured: true,
    ifMatch: true,
    idempotencyKey: true,
    tenant: "clientId",
    reconcile: {
      resource: "getOrder",
      history: "listOrderHistory",
      entry: {
        action: "/action",
        key: "/idempotencyKey",
        requestId: "/requestId",
        actor: "/actor/userId",
        at: "/at",
      },
      applied: ["activate"],
      settleMs: 5000,
    },
  },
  answerAssignment: {
    method: "PUT",
    path: "/api/clients/{clientId}/orders/{orderId}/status",
    replay: "idempotent",
    secured: true,
    tenant: "clientId",
  },
  holdOrder: {
    method: "POST",
    path: "/api/clients/{clientId}/orders/{orderId}/hold",
    replay: "guarded",
    secured: true,
    tenant: "clientId",
  },
  reactivateOrder: {
    method: "POST",
    path: "/api/clients/{clientId}/orders/{orderId}/reactivate",
    replay: "guarded",
    secured: true,
    tenant: "clientId",
  },
  listOrderHistory: {
    method: "GET",
    path: "/api/clients/{clientId}/orders/{orderId}/history",
    replay: "safe",
    secured: true,
    tenant: "clientId",
    page: {
      items: "$response.body#/items",
      next: "$response.body#/nextCursor",
      cursor: "$request.query.cursor",
    },
  },
  searchOrders: { method: "GET", path: "/api/orders/search", replay: "safe", secured: true },
  getAnyOrder: { method: "GET", path: "/api/orders/{orderId}", replay: "safe", secured: true },
} as const satisfies Record<string, Operation>;

/** Who may call each operation, and how real it is. */
export const policies = {
  signIn: { roles: "anyone", availability: "live", provenance: "described" },
  refreshSession: { roles: "anyone", availability: "live", provenance: "designed" },
  signOut: { roles: "signed-in", availability: "live", provenance: "designed" },
  getSession: { roles: "signed-in", availability: "live", provenance: "designed" },
  listOrders: { roles: ["operations", "admin", "vendor"], availability: "live", provenance: "published" },
  createOrder: { roles: ["operations", "admin"], availability: "planned", provenance: "designed" },
  getOrder: { roles: ["operations", "admin", "vendor"], availability: "live", provenance: "designed" },
  deleteOrder: { roles: ["operations", "admin"], availability: "live", provenance: "designed" },
  activateOrder: { roles: ["operations", "admin"], availability: "live", provenance: "described" },
  answerAssignment: { roles: ["vendor"], availability: "live", provenance: "designed" },
  holdOrder: { roles: ["operations", "admin"], availability: "live", provenance: "designed" },
  reactivateOrder: { roles: ["operations", "admin"], availability: "live", provenance: "designed" },
  listOrderHistory: {
    roles: ["operations", "admin", "vendor"],
    availability: "live",
    provenance: "designed",
  },
  searchOrders: { roles: "signed-in", availability: "live", provenance: "designed" },
  getAnyOrder: { roles: "signed-in", availability: "live", provenance: "designed" },
} as const satisfies Record<string, Policy>;

/** How to read each operation's parameters and body. */
export const requests = {
  signIn: { parameters: [], body: "required", mediaTypes: ["application/json"] },
  refreshSession: { parameters: [], body: "required", mediaTypes: ["application/json"] },
  signOut: { parameters: [], body: "none" },
  getSession: { parameters: [], body: "none" },
  listOrders: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "limit", in: "query", type: "integer" },
      { name: "cursor", in: "query", type: "string" },
      { name: "status", in: "query", type: "string", array: "repeated" },
      { name: "branch", in: "query", type: "integer", array: "comma-separated" },
      { name: "rush", in: "query", type: "boolean" },
    ],
    body: "none",
  },
  createOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "Idempotency-Key", in: "header", type: "string" },
    ],
    body: "required",
    mediaTypes: ["application/json"],
  },
  getOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
    ],
    body: "none",
  },
  deleteOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
      { name: "Idempotency-Key", in: "header", type: "string" },
    ],
    body: "none",
  },
  activateOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
      { name: "Idempotency-Key", in: "header", type: "string" },
      { name: "If-Match", in: "header", required: true, type: "string" },
    ],
    body: "none",
  },
  answerAssignment: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
    ],
    body: "required",
    mediaTypes: ["application/json"],
  },
  holdOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
    ],
    body: "none",
  },
  reactivateOrder: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
    ],
    body: "optional",
    mediaTypes: ["application/json"],
  },
  listOrderHistory: {
    parameters: [
      { name: "clientId", in: "path", required: true, type: "string" },
      { name: "orderId", in: "path", required: true, type: "string" },
      { name: "cursor", in: "query", type: "string" },
    ],
    body: "none",
  },
  searchOrders: { parameters: [], body: "none" },
  getAnyOrder: {
    parameters: [{ name: "orderId", in: "path", required: true, type: "string" }],
    body: "none",
  },
} as const satisfies Record<string, RequestShape>;

/** What each operation makes of an order. */
export const transitions = {
  createOrder: [{ action: "create", from: ["$none"], to: ["Draft"], gates: [] }],
  deleteOrder: [{ action: "delete", from: ["Draft"], to: ["$none"], gates: [] }],
  activateOrder: [
    { action: "activate", from: ["Draft"], to: ["OrderAssigned", "OrderUnassigned"], gates: [] },
  ],
  answerAssignment: [
    {
      action: "accept",
      when: { "/answer": "accept" },
      roles: ["vendor"],
      from: ["OrderAssigned"],
      to: ["OrderAccepted"],
      gates: [],
    },
    {
      action: "decline",
      when: { "/answer": "decline" },
      roles: ["vendor"],
      from: ["OrderAssigned"],
      via: ["OrderDeclined"],
      to: ["OrderUnassigned"],
      gates: [],
    },
  ],
  holdOrder: [
    {
      action: "hold",
      from: ["OrderAssigned", "OrderUnassigned", "OrderAccepted"],
      to: ["OnHold"],
      gates: [],
    },
  ],
  reactivateOrder: [
    { action: "reactivate", from: ["OnHold"], to: ["$previous"], gates: ["delivered"] },
    { action: "note", when: { "/note": true }, roles: ["admin"], from: ["OnHold"], to: ["$same"], gates: [] },
    { action: "cancel", when: { "/cancel": true }, from: ["OnHold"], to: ["Cancelled"], gates: [] },
  ],
} as const satisfies Record<string, readonly Transition[]>;

/** The order's life apart from its operations. */
export const lifecycle = {
  initial: "Draft",
  terminal: ["Cancelled"],
  reserved: ["Rejected"],
  gates: { delivered: { status: 409, says: "The report has not been delivered to the borrower." } },
  system: [{ action: "expire", from: ["OrderAssigned"], to: ["OrderUnassigned"], gates: [] }],
} as const satisfies LifecycleRules;

/** Where sign-in, refresh and sign-out are, and how refresh tokens rotate. */
export const session = {
  signIn: { operation: "signIn", username: "$request.body#/username", password: "$request.body#/password" },
  refresh: { operation: "refreshSession", refreshToken: "$request.body#/refreshToken" },
  signOut: { operation: "signOut" },
  probe: { operation: "getSession" },
  tokens: {
    accessToken: "$response.body#/accessToken",
    refreshToken: "$response.body#/refreshToken",
    expiresInSeconds: "$response.body#/expiresIn",
  },
  policy: { rotation: "each-use", graceSeconds: 10, graceAnswer: "same-successor", reuse: "revoke-family" },
} as const satisfies SessionRules;

/** The header that carries an idempotency key. */
export const idempotency = { header: "Idempotency-Key", ttlSeconds: 86400 } as const satisfies IdempotencyRules;

/** Every problem code, in the order of the contract. */
export const problems = {
  token_missing: {
    status: 401,
    title: "No access token",
    says: "Send an access token in the Authorization header.",
  },
  wrong_state: { status: 409, title: "Wrong state", says: "The order's status does not allow this action." },
} as const satisfies Record<string, ProblemDescription>;
