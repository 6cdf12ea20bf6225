import type { Plugin } from "@redocly/openapi-core";
import { discriminatorHasBranches } from "./rules/discriminator-has-branches.ts";
import { errorIsAProblem } from "./rules/error-is-a-problem.ts";
import { operationHasDefaultResponse } from "./rules/operation-has-default-response.ts";
import { p0AnswersItsResource } from "./rules/p0-answers-its-resource.ts";
import { p0HasPrecondition } from "./rules/p0-has-precondition.ts";
import { p0HasReconcile } from "./rules/p0-has-reconcile.ts";
import { pageNamesExist } from "./rules/page-names-exist.ts";
import { problemExampleAgrees } from "./rules/problem-example-agrees.ts";
import { reconcileNamesExist } from "./rules/reconcile-names-exist.ts";
import { refusalNamesOauthError } from "./rules/refusal-names-oauth-error.ts";
import { requestBodyIsClosed } from "./rules/request-body-is-closed.ts";
import { responseHasNamedExample } from "./rules/response-has-named-example.ts";
import { roleIsKnown } from "./rules/role-is-known.ts";
import { securedOperationHas401And403 } from "./rules/secured-operation-has-401-and-403.ts";
import { sessionNamesExist } from "./rules/session-names-exist.ts";
import { statusCodesAgree } from "./rules/status-codes-agree.ts";
import { statusIsReachable } from "./rules/status-is-reachable.ts";
import { tenantIsNamed } from "./rules/tenant-is-named.ts";
import { terminalStatusIsFinal } from "./rules/terminal-status-is-final.ts";
import { transitionBodyExists } from "./rules/transition-body-exists.ts";
import { transitionIsUnambiguous } from "./rules/transition-is-unambiguous.ts";
import { transitionNamesExist } from "./rules/transition-names-exist.ts";
import { transitionRefusalIsDeclared } from "./rules/transition-refusal-is-declared.ts";
import { vocabularyIsWellFormed } from "./rules/vocabulary-is-well-formed.ts";
import { vocabularyKeyIsKnown } from "./rules/vocabulary-key-is-known.ts";
import { writeHasTransition } from "./rules/write-has-transition.ts";
import { writeTakesIdempotencyKey } from "./rules/write-takes-idempotency-key.ts";

const plugin = {
  id: "countersign",
  rules: {
    oas3: {
      "discriminator-has-branches": discriminatorHasBranches,
      "error-is-a-problem": errorIsAProblem,
      "operation-has-default-response": operationHasDefaultResponse,
      "p0-answers-its-resource": p0AnswersItsResource,
      "p0-has-precondition": p0HasPrecondition,
      "p0-has-reconcile": p0HasReconcile,
      "page-names-exist": pageNamesExist,
      "problem-example-agrees": problemExampleAgrees,
      "reconcile-names-exist": reconcileNamesExist,
      "refusal-names-oauth-error": refusalNamesOauthError,
      "request-body-is-closed": requestBodyIsClosed,
      "response-has-named-example": responseHasNamedExample,
      "role-is-known": roleIsKnown,
      "secured-operation-has-401-and-403": securedOperationHas401And403,
      "session-names-exist": sessionNamesExist,
      "status-codes-agree": statusCodesAgree,
      "status-is-reachable": statusIsReachable,
      "tenant-is-named": tenantIsNamed,
      "terminal-status-is-final": terminalStatusIsFinal,
      "transition-body-exists": transitionBodyExists,
      "transition-is-unambiguous": transitionIsUnambiguous,
      "transition-names-exist": transitionNamesExist,
      "transition-refusal-is-declared": transitionRefusalIsDeclared,
      "vocabulary-is-well-formed": vocabularyIsWellFormed,
      "vocabulary-key-is-known": vocabularyKeyIsKnown,
      "write-has-transition": writeHasTransition,
      "write-takes-idempotency-key": writeTakesIdempotencyKey,
    },
  },
} satisfies Plugin;

/** Gives Redocly our rules. A rule's name is its file's name, and `countersign/<name>` in the configuration. */
export default function countersign(): Plugin {
  return plugin;
}
